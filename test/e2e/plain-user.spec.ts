import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import { type DrivenApplication, driveByDevTools } from '../support/devtools-application.ts'
import { type PlainUser, plainUser } from '../support/plain-user.ts'

type Fixtures = { readonly user: PlainUser; readonly start: () => Promise<DrivenApplication> }

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
  user: async ({}, use) => {
    const user = plainUser()
    await use(user)
    user.remove()
  },
  start: async ({ user }, use) => {
    const running: DrivenApplication[] = []
    await use(async () => {
      const application = await driveByDevTools(user.program, user.args, {
        ...process.env,
        HOME: user.home,
      })
      running.push(application)
      return application
    })
    for (const application of running) await application.kill()
  },
})

/** The processes under another one, with their command lines. */
function processesUnder(parent: number): readonly { id: number; command: string }[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n')
  const all = lines.map((line) => {
    const [id, above, ...command] = line.trim().split(/\s+/)
    return { id: Number(id), above: Number(above), command: command.join(' ') }
  })
  const under = (of: number): typeof all =>
    all.filter(({ above }) => above === of).flatMap((child) => [child, ...under(child.id)])
  return under(parent)
}

test.describe('Started by a user without rights', () => {
  test('the application opens its window', async ({ start }) => {
    const { page } = await start()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('the window runs in the sandbox', async ({ start }) => {
    const { main, page } = await start()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const processes = processesUnder(main.pid ?? 0)
    const [window] = processes.filter(({ command }) => command.includes('--type=renderer'))
    const status = readFileSync(`/proc/${window?.id}/status`, 'utf8')
    expect(processes.map(({ command }) => command).join('\n')).not.toContain('--no-sandbox')
    // 2: a filter stands between the process and the kernel.
    expect(status).toMatch(/^Seccomp:\s2$/m)
    expect(status).toMatch(/^NoNewPrivs:\s1$/m)
  })

  test('the application starts again on the same profile after it was killed', async ({ start }) => {
    const first = await start()
    await expect(first.page.getByRole('heading', { level: 1 })).toBeVisible()
    await first.kill()
    const second = await start()
    await expect(second.page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
