import type { PagePicture } from '../picture-pages.ts'
import type { DrawReply, DrawRequest } from './draw-messages.ts'

type Task =
  | { readonly kind: 'open'; readonly file: Uint8Array }
  | { readonly kind: 'draw'; readonly page: number }
type Waiting = {
  readonly resolve: (reply: DrawReply) => void
  readonly reject: (fault: Error) => void
}

/** A worker that draws pages of one PDF after the other. */
export class Drawer {
  readonly #worker = new Worker(new URL('./draw-worker.ts', import.meta.url), { type: 'module' })
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<DrawReply>) => this.#hear(data))
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault()
      this.end()
    })
  }

  /** Opens a file, and tells how many pages it has. */
  async open(file: Uint8Array): Promise<number> {
    const reply = await this.#ask({ kind: 'open', file })
    return reply.kind === 'opened' ? reply.pages : 0
  }

  /** A page of the file that was opened last. */
  async draw(page: number): Promise<PagePicture> {
    const reply = await this.#ask({ kind: 'draw', page })
    if (reply.kind !== 'drawn') throw new Error('A page was not drawn')
    return reply.picture
  }

  /** Ends it, whatever it is doing. */
  end(): void {
    this.#worker.terminate()
    for (const { reject } of this.#waiting.values()) reject(new Error('The pages are not drawn any more'))
    this.#waiting.clear()
  }

  #ask(task: Task): Promise<DrawReply> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      const request: DrawRequest = { ...task, id }
      this.#worker.postMessage(request)
    })
  }

  #hear(reply: DrawReply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if (reply.kind === 'failed') waiting?.reject(new Error(reply.reason))
    else waiting?.resolve(reply)
  }
}
