import { bundleAll } from '../bundle/bundle.ts'
import { findRuntime } from '../runtime/find-runtime.ts'
import { demandDisplay } from '../runtime/machine.ts'
import { ended, passSignalsOn, startApplication } from '../runtime/start-application.ts'

/** `npm start`: builds the application and opens its window. */
export async function run(args: readonly string[]): Promise<void> {
  demandDisplay()
  const runtime = findRuntime()
  await bundleAll()
  const application = startApplication(runtime, args)
  passSignalsOn(() => application)
  process.exitCode = await ended(application)
}
