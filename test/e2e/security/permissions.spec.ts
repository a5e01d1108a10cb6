import { expect, test } from '../app.ts'

test.describe('Permissions (5.3)', () => {
  test('are denied when a page looks them up', async ({ launch }) => {
    const { page } = await launch()
    const states = await page.evaluate(async () => {
      const names = ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi']
      const found = names.map(async (name) => {
        // safe: Chromium knows all of these names, TypeScript some
        const { state } = await navigator.permissions.query({ name: name as PermissionName })
        return [name, state]
      })
      return Object.fromEntries(await Promise.all(found))
    })
    expect(states).toEqual({
      camera: 'denied',
      microphone: 'denied',
      geolocation: 'denied',
      notifications: 'denied',
      'clipboard-read': 'denied',
      midi: 'denied',
    })
  })

  test('are refused when a page asks for them', async ({ launch }) => {
    const { page } = await launch({ args: ['--use-fake-device-for-media-stream'] })
    const outcomes = await page.evaluate(async () => {
      const nameOf = (work: Promise<unknown>) =>
        work.then(
          () => 'granted',
          (error: Error) => error.name,
        )
      return {
        camera: await nameOf(navigator.mediaDevices.getUserMedia({ video: true })),
        microphone: await nameOf(navigator.mediaDevices.getUserMedia({ audio: true })),
        clipboard: await nameOf(navigator.clipboard.readText()),
        notifications: await Notification.requestPermission(),
        location: await new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(
            () => resolve('granted'),
            (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : 'other'),
          )
        }),
      }
    })
    expect(outcomes).toEqual({
      camera: 'NotAllowedError',
      microphone: 'NotAllowedError',
      clipboard: 'NotAllowedError',
      notifications: 'denied',
      location: 'denied',
    })
  })

  test('let the page copy to the clipboard', async ({ launch }) => {
    const { app, page } = await launch()
    await page.getByRole('heading').first().click()
    await page.evaluate(() => navigator.clipboard.writeText('RESOLVED'))
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('RESOLVED')
  })
})
