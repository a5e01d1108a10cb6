import type { ConfidentialPack, PublicPack } from '../../../shared/documents/pack.ts'
import type { PrintedWord } from '../../../shared/ipc/print-channels.ts'
import type { PaperId } from '../../../shared/records/ids.ts'
import type { PaperHash } from '../../../shared/records/paper.ts'
import { WorkerOnDemand } from '../worker-on-demand.ts'
import type { PackForm, PackReply, PackRequest } from './pack-messages.ts'
import type { PaperFault } from './paper-trouble.ts'

export type PackResult =
  | { readonly kind: 'built'; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'stopped by a paper'; readonly paperId: PaperId; readonly fault: PaperFault }
  /** `reason` is for the log: it is not worded for a clerk. */
  | { readonly kind: 'failed'; readonly reason: string }

type PackOptions = {
  readonly form: PackForm
  /** The bytes of a paper; undefined where they are gone. */
  readonly fileOf: (hash: PaperHash) => Promise<Uint8Array | undefined>
  /** A Word file as PDF, with lines so tall, of what its fonts ask for, or why there is none. */
  readonly printWord: (file: Uint8Array, lines: number) => Promise<PrintedWord>
  /** Told how much is done, from 0 to 1. */
  readonly onProgress: (done: number) => void
  readonly signal: AbortSignal
}

export interface PackBuilder {
  /** Builds a pack. Never rejects. */
  build(pack: PublicPack | ConfidentialPack, options: PackOptions): Promise<PackResult>
  /** Starts the worker, so that a pack that is likely to be built need not wait for it. */
  prepare(): void
}

/** A builder whose worker starts with the first pack at the latest, and stays: what it made of papers it need not make again. */
export function createPackBuilder(startWorker: () => Worker = startPackWorker): PackBuilder {
  return new WorkerBuilder(startWorker)
}

export function startPackWorker(): Worker {
  return new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' })
}

type Waiting = { readonly options: PackOptions; readonly settle: (result: PackResult) => void }

class WorkerBuilder implements PackBuilder {
  readonly #worker: WorkerOnDemand<PackRequest, PackReply>
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor(startWorker: () => Worker) {
    this.#worker = new WorkerOnDemand(startWorker, {
      onReply: (reply) => this.#hear(reply),
      onCrash: (reason) => this.#fail(reason),
    })
  }

  build(pack: PublicPack | ConfidentialPack, options: PackOptions): Promise<PackResult> {
    if (options.signal.aborted) return Promise.resolve({ kind: 'cancelled' })
    const id = ++this.#lastId
    return new Promise((settle) => {
      this.#waiting.set(id, { options, settle })
      options.signal.addEventListener('abort', () => this.#cancel(id), { once: true })
      this.#send({ kind: 'build', id, pack, form: options.form })
    })
  }

  prepare(): void {
    try {
      this.#worker.start()
    } catch {} // what is wrong is said when a pack is to be built
  }

  #send(request: PackRequest): void {
    try {
      this.#worker.ask(request, handedOver(request))
    } catch (error) {
      this.#settle(request.id, { kind: 'failed', reason: String(error) })
    }
  }

  #hear(reply: PackReply): void {
    switch (reply.kind) {
      case 'progress':
        this.#waiting.get(reply.id)?.options.onProgress(reply.done)
        break
      case 'wanted':
        void this.#fetch(reply)
        break
      case 'to print':
        void this.#print(reply)
        break
      case 'built':
        this.#settle(reply.id, { kind: 'built', bytes: reply.bytes })
        break
      case 'stopped by a paper':
        this.#settle(reply.id, { kind: reply.kind, paperId: reply.paperId, fault: reply.fault })
        break
      case 'failed':
        this.#settle(reply.id, { kind: 'failed', reason: reply.reason })
    }
  }

  async #fetch({ id, hash }: Extract<PackReply, { kind: 'wanted' }>): Promise<void> {
    const bytes = await this.#waiting.get(id)?.options.fileOf(hash)
    if (this.#waiting.has(id)) this.#send({ kind: 'paper', id, hash, bytes })
  }

  async #print({ id, job, file, lines }: Extract<PackReply, { kind: 'to print' }>): Promise<void> {
    const printed = await this.#waiting.get(id)?.options.printWord(file, lines)
    if (printed && this.#waiting.has(id)) this.#send({ kind: 'printed', id, job, printed })
  }

  #cancel(id: number): void {
    if (!this.#waiting.has(id)) return
    this.#settle(id, { kind: 'cancelled' })
    this.#send({ kind: 'cancel', id })
  }

  /** Every pack that was asked of the worker fails; the next one starts another. */
  #fail(reason: string): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { kind: 'failed', reason })
  }

  #settle(id: number, result: PackResult): void {
    this.#waiting.get(id)?.settle(result)
    this.#waiting.delete(id)
  }
}

/** Bytes that go to the worker are its own from then on. */
function handedOver(request: PackRequest): Transferable[] {
  if (request.kind === 'paper' && request.bytes) return [request.bytes.buffer]
  if (request.kind === 'printed' && request.printed.kind === 'printed') return [request.printed.pdf.buffer]
  return []
}
