import type { z } from 'zod'
import {
  type Refusal,
  type ReplyOf,
  type RequestChannel,
  type RequestOf,
  requests,
} from '../../shared/ipc/contract.ts'
import { codesOf, log } from '../log.ts'
import { isWithin } from './size.ts'

/** What main does for each request of the window. */
export type Handlers = {
  readonly [C in RequestChannel]: (argument: RequestOf<C>) => ReplyOf<C> | Promise<ReplyOf<C>>
}

const KILOBYTE = 1024
const MEGABYTE = 1024 * KILOBYTE
const LARGEST_ARGUMENT = 64 * KILOBYTE

/** The channels that carry more. A file: a little above what its own schema allows. A step: all it can be. */
const LARGER: Partial<Record<RequestChannel, number>> = {
  'file:save': 201 * MEGABYTE,
  'file:save-copy': 401 * MEGABYTE,
  'print:word': 65 * MEGABYTE,
  'review-file:write': 64 * MEGABYTE,
  'papers:keep': 101 * MEGABYTE,
  'review-file:drop': 17 * MEGABYTE,
  'vault:append': 256 * MEGABYTE,
}

/**
 * Answers one call: by its handler where the call is of its form, by a refusal where it is not. Never
 * throws, because an error would carry its text into the window.
 */
export async function answer<C extends RequestChannel>(
  handlers: Handlers,
  channel: C,
  isOurWindow: boolean,
  values: readonly unknown[],
): Promise<ReplyOf<C> | Refusal> {
  if (!isOurWindow) return refuse(channel, 'sender')
  if (values.length !== 1 || !isPlainObject(values[0])) return refuse(channel, 'form')
  if (!isWithin(LARGER[channel] ?? LARGEST_ARGUMENT, values[0])) return refuse(channel, 'size')
  const schema: z.ZodType<RequestOf<C>> = schemaOf(channel)
  const argument = schema.safeParse(values[0])
  if (!argument.success) return refuse(channel, 'form')
  return attempt(handlers, channel, argument.data)
}

/** A date or a map has no fields of its own either, and would pass for an empty object. */
function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

async function attempt<C extends RequestChannel>(
  handlers: Handlers,
  channel: C,
  argument: RequestOf<C>,
): Promise<ReplyOf<C> | Refusal> {
  try {
    return await handlers[channel](argument)
  } catch (error) {
    log({ event: 'ipc-fault', channel, ...codesOf(error) })
    return { kind: 'refused', reason: 'fault' }
  }
}

function schemaOf<C extends RequestChannel>(channel: C): z.ZodType<RequestOf<C>> {
  // safe: RequestOf is inferred from the schema at this very place of the table
  return requests[channel].request as unknown as z.ZodType<RequestOf<C>>
}

function refuse(channel: RequestChannel, reason: Refusal['reason']): Refusal {
  log({ event: 'ipc-refused', channel, reason })
  return { kind: 'refused', reason }
}
