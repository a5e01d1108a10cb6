import { inspect } from './papers/inspect/inspect.ts'
import type { HandedFile } from './papers/papers.ts'

/**
 * The process that looks into one file, and answers. It holds nothing else, so that it can be killed in the
 * middle of a hostile one.
 */
process.parentPort.once('message', ({ data }: { readonly data: HandedFile }) => {
  void inspect(data).then((inspection) => process.parentPort.postMessage(inspection))
})
