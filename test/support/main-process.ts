import type { EventChannel } from '../../shared/ipc/bridge-names.ts'
import type { Bridge, ReplyOf, RequestChannel } from '../../shared/ipc/contract.ts'

type Asked = readonly [channel: string, argument: unknown]

/** The main process as the window sees it: it answers what it is told to, and can tell the window things. */
export class FakeMainProcess {
  /** Everything it was asked, in its order. */
  readonly asked: Asked[] = []
  readonly #replies = new Map<string, unknown>()
  readonly #listeners = new Map<EventChannel, Set<() => void>>()

  readonly bridge: Bridge = {
    request: async <C extends RequestChannel>(channel: C, argument: unknown) => {
      this.asked.push([channel, argument])
      return this.#replies.get(channel) as ReplyOf<C> // safe: a test says what is answered, of its form or not
    },
    on: (channel, listener) => {
      const listeners = this.#listeners.get(channel) ?? new Set()
      this.#listeners.set(channel, listeners.add(listener))
      return () => listeners.delete(listener)
    },
  }

  answers(channel: RequestChannel, reply: unknown): void {
    this.#replies.set(channel, reply)
  }

  tell(channel: EventChannel): void {
    for (const listener of this.#listeners.get(channel) ?? []) listener()
  }
}
