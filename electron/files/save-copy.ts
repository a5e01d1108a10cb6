import path from 'node:path'
import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import { log } from '../log.ts'
import { NO_FRAME } from '../vault/frame.ts'
import { encodedSnapshot } from '../vault/snapshot-file.ts'
import { writeAtomically } from './atomic-write.ts'
import type { Disk } from './disk.ts'
import type { Places } from './places.ts'
import { saveFailureOf } from './save-failure.ts'
import type { Saving } from './save-file.ts'

export type CopySavingParts = {
  readonly saving: Pick<Saving, 'save'>
  readonly places: Places
  readonly disk: Disk
  readonly platform: NodeJS.Platform
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** It belongs to no journal: what it holds was never all in one. */
const NO_JOURNAL = '00000000-0000-0000-0000-000000000000'

/**
 * Saves what the window knows where the clerk says: a file to read and, beside it, every record in the form of a
 * safety copy, whose last line says whether it is still as it was written.
 */
export function createCopySaving({ saving, places, disk, platform, now }: CopySavingParts) {
  return async (request: RequestOf<'file:save-copy'>): Promise<ReplyOf<'file:save-copy'>> => {
    const { suggestedName, fileType, readable, lines } = request
    const where = { kind: 'ask', suggestedName } as const
    const saved = await saving.save({ where, fileType, bytes: readable })
    const file = saved.kind === 'saved' ? places.pathOf(saved.place) : null
    if (saved.kind !== 'saved' || file === null) return saved
    const beside = recordsBeside(file)
    const written = await writeAtomically(beside, asCopy(Buffer.from(lines), now()), disk)
    if (written.kind === 'written') return saved
    log({ event: 'file-not-saved', reason: written.stage, code: written.code })
    const failure = saveFailureOf(written, platform)
    return {
      kind: 'failed',
      failure,
      place: saved.place,
      fileName: path.basename(beside),
      code: written.code,
    }
  }
}

function asCopy(lines: Buffer, at: number): Buffer {
  return encodedSnapshot({
    journal: NO_JOURNAL,
    sequence: 0,
    hash: NO_FRAME,
    at,
    lines,
    content: CONTENT_VERSION,
  })
}

/** `KCSP notes 2024-11-21 copy (records).txt` beside `KCSP notes 2024-11-21 copy.docx`. */
function recordsBeside(file: string): string {
  const { dir, name } = path.parse(file)
  return path.join(dir, `${name} (records).txt`)
}
