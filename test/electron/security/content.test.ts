import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveContent } from '../../../electron/security/content.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const LIST = new Set(['index.html', 'assets/page.js', 'assets/missing.css'])

/** A folder with files on the list, one that is not, and one outside of it. */
async function content(): Promise<(address: string, method?: string) => Promise<Response>> {
  const outside = await temporaryFolder()
  const folder = path.join(outside, 'renderer')
  await mkdir(path.join(folder, 'assets'), { recursive: true })
  await writeFile(path.join(outside, 'package.json'), '{}')
  await writeFile(path.join(folder, 'index.html'), '<h1>Meetings</h1>')
  await writeFile(path.join(folder, 'assets', 'page.js'), '0')
  await writeFile(path.join(folder, 'assets', 'page.js.map'), '{}')
  return (address, method = 'GET') =>
    serveContent(folder, LIST, new Request(`app://minutebook${address}`, { method }))
}

describe("The window's content", () => {
  it.each([
    ['/index.html', 'text/html; charset=utf-8'],
    ['/assets/page.js', 'text/javascript; charset=utf-8'],
    ['/index.html?came=back#here', 'text/html; charset=utf-8'],
  ])('serves %s as %s', async (address, type) => {
    const answer = await (await content())(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  })

  it.each([
    '/',
    '/assets/page.js.map',
    '/assets/missing.css',
    '/assets',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/..%5cpackage.json',
    '/assets/../../package.json',
    '/..%252fpackage.json',
    '//etc/passwd',
    '/index.html%00',
    '/%E0%A4%A',
    '/INDEX.HTML',
  ])('refuses %s', async (address) => {
    expect((await (await content())(address)).status).toBe(404)
  })

  it('refuses everything but reading', async () => {
    expect((await (await content())('/index.html', 'POST')).status).toBe(404)
  })

  it('never lets a type be guessed', async () => {
    const answer = await (await content())('/index.html')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
