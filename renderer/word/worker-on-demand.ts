type Hearing<Reply> = {
  readonly onReply: (reply: Reply) => void
  /** The worker is dead, with all that was asked of it. */
  readonly onCrash: (reason: string) => void
}

/** A worker that starts with the first thing that is asked of it, and again after it has stopped. */
export class WorkerOnDemand<Request, Reply> {
  readonly #startWorker: () => Worker
  readonly #hearing: Hearing<Reply>
  #worker: Worker | undefined

  constructor(startWorker: () => Worker, hearing: Hearing<Reply>) {
    this.#startWorker = startWorker
    this.#hearing = hearing
  }

  /** Throws where no worker can be started, or where it cannot be given the request. */
  ask(request: Request, transfer: Transferable[] = []): void {
    this.start()
    this.#worker?.postMessage(request, transfer)
  }

  start(): void {
    this.#worker ??= this.#started()
  }

  /** Whatever it is doing: a worker in the middle of something cannot listen. */
  stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }

  #started(): Worker {
    const worker = this.#startWorker()
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#hearing.onReply(data))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.#crashed(worker, event.message)
    })
    worker.addEventListener('messageerror', () => this.#crashed(worker, 'an answer could not be read'))
    return worker
  }

  #crashed(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return
    this.stop()
    this.#hearing.onCrash(reason)
  }
}
