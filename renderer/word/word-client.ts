import type { NotesDocument } from '../../shared/documents/model.ts'
import type { ChairMark } from './review/chair-mark.ts'
import type { PrintedDocument, WordReply, WordRequest, WordTask } from './word-messages.ts'

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
  readonly #startWorker: () => Worker
  readonly #waiting = new Map<number, (result: WordResult) => void>()
  #worker: Worker | undefined
  #lastId = 0

  constructor(startWorker: () => Worker) {
    this.#startWorker = startWorker
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
      this.#worker ??= this.#start()
      this.#worker.postMessage(request)
    } catch (error) {
      this.#settle(request.id, { kind: 'failed', reason: String(error) })
    }
  }

  #start(): Worker {
    const worker = this.#startWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<WordReply>) => {
      this.#settle(data.id, resultOf(data))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#crashed(worker, event.message)
    })
    worker.addEventListener('messageerror', () => this.#crashed(worker, 'an answer could not be read'))
    return worker
  }

  /** Everything that was asked of the worker fails; the next document starts another one. */
  #crashed(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return
    this.#stop()
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { kind: 'failed', reason })
  }

  /** A worker in the middle of a document cannot listen; it is stopped unless others wait for it. */
  #cancel(id: number): void {
    if (!this.#waiting.has(id)) return
    this.#settle(id, { kind: 'cancelled' })
    if (this.#waiting.size === 0) this.#stop()
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
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
