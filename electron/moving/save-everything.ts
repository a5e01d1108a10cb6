import path from 'node:path'
import type { ReplyOf } from '../../shared/ipc/contract.ts'
import { temporaryBeside } from '../files/atomic-write.ts'
import { log } from '../log.ts'
import { everythingNow } from './everything.ts'
import type { Job } from './job.ts'
import type { MovingParts } from './moving.ts'

/** Writes all that is stored into one file that only the passphrase opens, where the clerk says. */
export async function saveEverything(
  parts: MovingParts,
  job: Job,
  passphrase: string,
): Promise<ReplyOf<'moving:save'>> {
  const { disk, vault, papers, version: by, now } = parts
  const file = await parts.askWhere(`Minutebook ${dayOf(now())}`, 'backup')
  if (file === null) return { kind: 'cancelled' }
  const all = await everythingNow(vault)
  if (all.kind === 'nothing') return { kind: 'nothing to save' }
  if (all.kind === 'failed') return all
  const target = { file, beside: temporaryBeside(file) }
  const lock = { kind: 'passphrase', passphrase } as const
  const done = await job.run({ kind: 'write', target, lock, made: now(), by, lines: all.lines, papers })
  if (done.kind === 'written') return { kind: 'saved', ...namesOf(file) }
  await disk.remove(target.beside).catch(() => undefined)
  if (done.kind === 'stopped') return done
  const code = done.kind === 'failed' ? done.code : done.kind
  log({ event: 'backup-not-saved', code })
  return { kind: 'failed', code }
}

/** What the window may know of a place: names, never where they are. */
export function namesOf(file: string): { readonly fileName: string; readonly folderName: string } {
  return { fileName: path.basename(file), folderName: path.basename(path.dirname(file)) }
}

/** `2026-11-25`, here. */
function dayOf(at: number): string {
  const day = new Date(at)
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
