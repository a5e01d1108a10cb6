import { z } from 'zod'
import {
  type Bridge,
  type Refusal,
  type ReplyOf,
  type RequestChannel,
  requests,
} from '../../shared/ipc/contract.ts'

const refusal = z.object({
  kind: z.literal('refused'),
  reason: z.enum(['sender', 'form', 'size', 'fault']),
}) satisfies z.ZodType<Refusal>

/** A bridge each of whose replies has been through the schema of its channel. */
export function checkedBridge(bridge: Bridge): Bridge {
  return {
    async request(channel, argument) {
      return checkedReply(channel, await bridge.request(channel, argument))
    },
    on: (channel, listener) => bridge.on(channel, listener),
  }
}

function checkedReply<C extends RequestChannel>(channel: C, reply: unknown): ReplyOf<C> | Refusal {
  const refused = refusal.safeParse(reply)
  if (refused.success) return refused.data
  return requests[channel].reply.parse(reply) as ReplyOf<C> // safe: parsed by the schema of this very channel
}
