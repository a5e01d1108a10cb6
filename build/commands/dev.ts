import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { bundleElectron, VITE_CONFIG } from '../bundle/bundle.ts'
import { ROOT } from '../paths.ts'
import { findRuntime } from '../runtime/find-runtime.ts'
import { demandDisplay } from '../runtime/machine.ts'
import type { Runtime } from '../runtime/runtime.ts'
import { ended, passSignalsOn, startApplication } from '../runtime/start-application.ts'

/** A fixed port, because the browser keeps its database under it. */
const PORT = 5199
const ADDRESS = `http://127.0.0.1:${PORT}`

/** `npm run dev`: the window follows its files as they change; main and preload start again with theirs. */
export async function run(args: readonly string[]): Promise<void> {
  demandDisplay()
  const runtime = findRuntime()
  const server = await createServer({
    configFile: VITE_CONFIG,
    server: { host: '127.0.0.1', port: PORT, strictPort: true },
  })
  await server.listen()
  process.exitCode = await runAgainOnChanges(server, runtime, args)
  await server.close()
}

async function runAgainOnChanges(
  server: ViteDevServer,
  runtime: Runtime,
  args: readonly string[],
): Promise<number> {
  const changes = changesOfMain(server)
  let application: ChildProcess
  passSignalsOn(() => application)
  for (;;) {
    await bundleElectron()
    application = startApplication(runtime, args, { MINUTEBOOK_DEV_SERVER: ADDRESS })
    const end = ended(application)
    const first = await Promise.race([end, changes.next()])
    if (first !== 'changed') return first
    application.kill()
    await end
  }
}

/** Settles each time that a file of main or of the contract changes. */
function changesOfMain(server: ViteDevServer): { next(): Promise<'changed'> } {
  const folders = ['electron', 'shared'].map((name) => path.join(ROOT, name) + path.sep)
  server.watcher.add(folders)
  return {
    next: () =>
      new Promise((resolve) => {
        const look = (file: string) => {
          if (!folders.some((folder) => file.startsWith(folder))) return
          server.watcher.off('change', look)
          resolve('changed')
        }
        server.watcher.on('change', look)
      }),
  }
}
