import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
})
type Message = z.infer<typeof message>

type Reply = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }

/** A command that the browser refused, or the process ended before it answered. */
export class CommandRefused extends Error {}

/** The DevTools protocol over two pipes, each message ended by a zero: nothing between it and the clock. */
export class DevToolsPipe {
  readonly #input: Writable
  readonly #replies = new Map<number, Reply>()
  readonly #events = new Map<string, (parameters: unknown) => void>()
  #lastId = 0
  #unread = ''

  constructor(input: Writable, output: Readable) {
    this.#input = input
    output.setEncoding('utf8').on('data', (text: string) => this.#read(text))
    output.once('close', () => this.#refuseAll('The process ended.'))
    input.on('error', () => this.#refuseAll('The process ended.'))
  }

  /** Sends a command, to a page where its session is named. */
  send(method: string, params: object, sessionId?: string): Promise<unknown> {
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      this.#replies.set(id, { resolve, reject })
      this.#input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  /** What the next event of that name says. */
  next(event: string): Promise<unknown> {
    return new Promise((resolve) => this.#events.set(event, resolve))
  }

  #read(text: string): void {
    const parts = `${this.#unread}${text}`.split('\0')
    this.#unread = parts.pop() ?? ''
    for (const part of parts) this.#take(message.parse(JSON.parse(part)))
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method !== undefined) this.#events.get(method)?.(params)
    if (id === undefined) return
    const reply = this.#replies.get(id)
    this.#replies.delete(id)
    if (error === undefined) reply?.resolve(result)
    else reply?.reject(new CommandRefused(error.message))
  }

  #refuseAll(reason: string): void {
    for (const { reject } of this.#replies.values()) reject(new CommandRefused(reason))
    this.#replies.clear()
  }
}
