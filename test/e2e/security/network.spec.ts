import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { ROOT } from '../../../build/paths.ts'
import { test as base, expect } from '../app.ts'

type Outside = { readonly address: string; readonly connections: () => number }

const test = base.extend<{ outside: Outside }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
  outside: async ({}, use) => {
    let connections = 0
    const server: Server = createServer((_request, response) => response.end('reached'))
    server.on('connection', () => connections++)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo // safe: it listens on a port
    await use({ address: `http://127.0.0.1:${port}/`, connections: () => connections })
    server.close()
  },
})

test.describe('The network (5.6)', () => {
  test('is out of reach of the page', async ({ launch, outside }) => {
    const { page } = await launch()
    const outcomes = await page.evaluate(async (address) => {
      const fails = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'failed',
        )
      const element = (tag: string, properties: object) =>
        new Promise((resolve, reject) => {
          const added = Object.assign(document.createElement(tag), properties, {
            onload: resolve,
            onerror: reject,
          })
          document.head.append(added)
        })
      const socket = () =>
        new Promise((resolve, reject) => {
          const opened = new WebSocket(address.replace('http', 'ws'))
          opened.onopen = resolve
          opened.onerror = reject
        })
      return {
        fetch: await fails(fetch(address)),
        'fetch without reading': await fails(fetch(address, { mode: 'no-cors' })),
        image: await fails(element('img', { src: address })),
        'style sheet': await fails(element('link', { rel: 'stylesheet', href: address })),
        script: await fails(element('script', { src: address })),
        prefetch: await fails(element('link', { rel: 'prefetch', href: address })),
        socket: await fails(socket()),
        beacon: navigator.sendBeacon(address) ? 'queued' : 'failed',
      }
    }, outside.address)
    expect(outcomes).toEqual({
      fetch: 'failed',
      'fetch without reading': 'failed',
      image: 'failed',
      'style sheet': 'failed',
      script: 'failed',
      prefetch: 'failed',
      socket: 'failed',
      beacon: expect.any(String),
    })
    expect(outside.connections()).toBe(0)
  })

  test('is out of reach of a page without our content policy', async ({ launch, outside }) => {
    const { app } = await launch()
    const outcome = await app.evaluate(async ({ BrowserWindow }, address) => {
      const bare = new BrowserWindow({ show: false })
      await bare.loadURL('about:blank')
      return bare.webContents.executeJavaScript(
        `fetch('${address}', { mode: 'no-cors' }).then(() => 'reached', () => 'failed')`,
      )
    }, outside.address)
    expect(outcome).toBe('failed')
    expect(outside.connections()).toBe(0)
  })

  test('is out of reach of main, whose requests are cancelled', async ({ launch, outside }) => {
    const { app } = await launch()
    const message = await app.evaluate(
      async ({ net }, address) =>
        net.fetch(address).then(
          () => 'reached',
          (error: Error) => error.message,
        ),
      outside.address,
    )
    expect(message).toBe('net::ERR_BLOCKED_BY_CLIENT')
    expect(outside.connections()).toBe(0)
  })

  test('resolves no name', async ({ launch }) => {
    const { app } = await launch()
    const message = await app.evaluate(async ({ session }) =>
      session.defaultSession.resolveHost('localhost').then(
        () => 'resolved',
        (error: Error) => error.message,
      ),
    )
    expect(message).toContain('ERR_NAME_NOT_RESOLVED')
  })

  test('gives a peer connection no way out', async ({ launch }) => {
    const { page } = await launch()
    const candidates = await page.evaluate(async () => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] })
      const found: string[] = []
      const gathered = new Promise<void>((resolve) => {
        connection.onicecandidate = ({ candidate }) =>
          candidate ? found.push(candidate.candidate) : resolve()
      })
      connection.createDataChannel('words')
      await connection.setLocalDescription(await connection.createOffer())
      await gathered
      return found.filter((candidate) => candidate.includes('udp'))
    })
    expect(candidates).toEqual([])
  })

  test('is not needed: the application starts where there is none', async () => {
    const inside =
      'PATH=$PATH:/usr/sbin:/sbin; ip link set lo up && exec "$0" build/run.mjs test/e2e/security/start-without-network.ts'
    const asRoot = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
    const args = [...asRoot, '--net', 'sh', '-c', inside, process.execPath]
    const { stdout } = await promisify(execFile)('unshare', args, { cwd: ROOT })
    expect(stdout).toContain('started without a network')
  })
})
