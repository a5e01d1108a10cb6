import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/records/change.ts'
import { changesOf } from '../vault/change-lines.ts'
import type { Job } from './job.ts'
import { lockOf } from './lock-head.ts'
import type { MovingParts } from './moving.ts'
import { troubleOf } from './refused.ts'
import { namesOf } from './save-everything.ts'

/** Takes a backup over: which, what it holds, and then in the place of everything. */
export interface Taking {
  choose(): Promise<ReplyOf<'moving:choose'>>
  look(request: RequestOf<'moving:look'>): Promise<ReplyOf<'moving:look'>>
  replace(): Promise<ReplyOf<'moving:replace'>>
  outcome(): ReplyOf<'moving:outcome'>
}

export function createTaking(parts: MovingParts, job: Job): Taking {
  const { disk, papers } = parts
  let file: string | null = null
  /** Known from the look until it is taken; nothing else remembers it. */
  let passphrase = ''
  let untold: ReplyOf<'moving:outcome'> = { kind: 'nothing' }
  return {
    async choose() {
      const chosen = await parts.askWhich()
      if (chosen === null) return { kind: 'cancelled' }
      try {
        const isLocked = (await lockOf(disk, chosen)) !== 'none'
        file = chosen
        return { kind: 'chosen', ...namesOf(chosen), isLocked }
      } catch (error) {
        return { kind: 'not taken', trouble: troubleOf(error) }
      }
    },
    async look(request) {
      if (file === null) return GONE
      const done = await job.run({ kind: 'look', file, passphrase: request.passphrase })
      if (done.kind === 'stopped' || done.kind === 'not taken') return done
      if (done.kind !== 'read') return { kind: 'not taken', trouble: 'cannot be read' }
      passphrase = request.passphrase
      return { kind: 'found', summary: done.summary }
    },
    async replace() {
      if (file === null) return GONE
      const done = await job.run({ kind: 'take', file, passphrase, papers })
      if (done.kind === 'stopped' || done.kind === 'not taken' || done.kind === 'failed') return done
      if (done.kind !== 'read') return { kind: 'failed', code: done.kind }
      const replaced = await parts.vault.replaceEverything(recordsOf(done.lines))
      if (replaced.kind === 'failed') return replaced
      untold = { kind: 'replaced', made: done.summary.made, before: replaced.before }
      passphrase = ''
      return { kind: 'replaced' }
    },
    outcome() {
      const told = untold
      untold = { kind: 'nothing' }
      return told
    },
  }
}

const GONE = { kind: 'not taken', trouble: 'gone' } as const

function recordsOf(lines: Uint8Array): readonly Change[] {
  return changesOf(Buffer.from(lines)) as readonly Change[] // safe: each was checked as it was read
}
