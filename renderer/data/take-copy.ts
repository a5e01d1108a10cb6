import type { Bridge, Refusal } from '../../shared/ipc/contract.ts'
import type { CopyReason, TakenCopy } from '../../shared/ipc/copy-channels.ts'

/**
 * Copies everything that the journal holds by now, verified, before something great is done or after it: before an
 * import, a restore, a migration of the records, and at the end of a meeting (reliability 3.7). Whoever changes
 * much goes on only when the answer is `taken`, or `nothing`: there was nothing yet to lose.
 */
export async function takeCopy(bridge: Bridge, reason: CopyReason): Promise<TakenCopy> {
  const reply = await bridge.request('vault:take-snapshot', { reason }).catch((): Refusal => NO_ANSWER)
  return reply?.kind === 'refused' ? { kind: 'failed', code: reply.reason } : reply
}

const NO_ANSWER: Refusal = { kind: 'refused', reason: 'fault' }
