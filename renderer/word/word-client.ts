import type { NotesDocument } from '../../shared/documents/model.ts'
import type { ChairMark } from './review/chair-mark.ts'
import type { PrintedDocument, WordReply, WordRequest, WordTask } from './word-messages.ts'
import { WorkerOnDemand } from './worker-on-demand.ts'

type WordResult =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  /** `reason` is for the log: it is not worded for a clerk. */
  | { readonly kind: 'failed'; readonly reason: string }

export interface WordWriter {
  /** Writes a document as a .docx file. Aborting the signal ends the work. Never rejects. */
  write(document: PrintedDocument, signal?: AbortSignal): Promise<WordResult>
  /** The same for the file that the chair edits, and that comes back. */
  writeForChair(document: NotesDocument, mark: ChairMark, signal?: AbortSignal): Promise<WordResult>
}

/** A writer whose worker starts with the first document, and again after it has stopped. */
export function createWordWriter(startWorker: () => Worker = startWordWorker): WordWriter {
  return new WorkerWriter(startWorker)
}

export function startWordWorker(): Worker {
  return new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' })
}

class WorkerWriter implements WordWriter {
  readonly #worker: WorkerOnDemand<WordRequest, WordReply>
  readonly #waiting = new Map<number, (result: WordResult) => void>()
  #lastId = 0

  constructor(startWorker: () => Worker) {
    this.#worker = new WorkerOnDemand(startWorker, {
      onReply: (reply) => this.#settle(reply.id, resultOf(reply)),
      onCrash: (reason) => this.#fail(reason),
    })
  }

  write(document: PrintedDocument, signal?: AbortSignal): Promise<WordResult> {
    return this.#ask({ kind: 'print', document }, signal)
  }

  writeForChair(document: NotesDocument, mark: ChairMark, signal?: AbortSignal): Promise<WordResult> {
    return this.#ask({ kind: 'for the chair', document, mark }, signal)
  }

  #ask(task: WordTask, signal?: AbortSignal): Promise<WordResult> {
    if (signal?.aborted) return Promise.resolve({ kind: 'cancelled' })
    const id = ++this.#lastId
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      signal?.addEventListener('abort', () => this.#cancel(id), { once: true })
      this.#send({ id, task })
    })
  }

  #send(request: WordRequest): void {
    try {
      this.#worker.ask(request)
    } catch (error) {
      this.#settle(request.id, { kind: 'failed', reason: String(error) })
    }
  }

  /** Everything that was asked of the worker fails; the next document starts another one. */
  #fail(reason: string): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { kind: 'failed', reason })
  }

  /** A worker in the middle of a document cannot listen; it is stopped unless others wait for it. */
  #cancel(id: number): void {
    if (!this.#waiting.has(id)) return
    this.#settle(id, { kind: 'cancelled' })
    if (this.#waiting.size === 0) this.#worker.stop()
  }

  #settle(id: number, result: WordResult): void {
    this.#waiting.get(id)?.(result)
    this.#waiting.delete(id)
  }
}

function resultOf(reply: WordReply): WordResult {
  if ('failure' in reply) return { kind: 'failed', reason: reply.failure }
  return { kind: 'written', bytes: reply.bytes }
}
