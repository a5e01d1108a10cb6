import { expect, test } from '../app.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const TRAVERSALS = [
  'app://minutebook/../package.json',
  'app://minutebook/..%2f..%2fpackage.json',
  'app://minutebook/%2e%2e/%2e%2e/package.json',
  'app://minutebook/..\\..\\package.json',
  'app://minutebook/%5c..%5c..%5cpackage.json',
  'app://minutebook/assets/../../electron/main.cjs',
  'app://minutebook/assets/..%2f..%2felectron%2fcontent.json',
  'app://minutebook/..%252f..%252fpackage.json',
  'app://minutebook//etc/passwd',
  'app://minutebook/%2fetc%2fpasswd',
  'app://minutebook/./assets/.././../electron/preload.cjs',
]

test.describe("The window's scheme (5.1)", () => {
  test('serves the page from one fixed, secure origin', async ({ launch }) => {
    const { page } = await launch()
    const facts = await page.evaluate(() => ({ origin: location.origin, isSecure: isSecureContext }))
    expect(facts).toEqual({ origin: 'app://minutebook', isSecure: true })
  })

  for (const address of TRAVERSALS) {
    test(`does not serve ${address}`, async ({ launch }) => {
      const { app, page } = await launch()
      const fromPage = page.evaluate(async (url) => (await fetch(url)).status, address)
      const fromMain = app.evaluate(async ({ net }, url) => (await net.fetch(url)).status, address)
      expect(await Promise.all([fromPage, fromMain])).toEqual([404, 404])
    })
  }

  test('does not serve another host of the scheme', async ({ launch }) => {
    const { app } = await launch()
    const status = await app.evaluate(
      async ({ net }) => (await net.fetch('app://elsewhere/index.html')).status,
    )
    expect(status).toBe(404)
  })

  test('does not serve a file of this machine', async ({ launch }) => {
    const { page } = await launch()
    const outcome = await page.evaluate(async () =>
      fetch('file:///etc/passwd').then(
        () => 'served',
        (error: Error) => error.name,
      ),
    )
    expect(outcome).toBe('TypeError')
  })

  test('sends the content policy with every file, and with every refusal', async ({ launch }) => {
    const { page } = await launch()
    const headers = await page.evaluate(async () => {
      const answers = await Promise.all([fetch('/index.html'), fetch('/nothing')])
      return answers.map((answer) => answer.headers.get('content-security-policy'))
    })
    expect(headers).toEqual([POLICY, POLICY])
  })
})
