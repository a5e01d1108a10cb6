import type { BackupTrouble } from '../../shared/ipc/moving-channels.ts'

/** A backup that is not taken, for a reason that has a sentence of its own. */
export class Refused extends Error {
  readonly trouble: BackupTrouble

  constructor(trouble: BackupTrouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** What stood in the way of reading: our own reason, the disk, or bytes that are not what was written. */
export function troubleOf(error: unknown): BackupTrouble {
  if (error instanceof Refused) return error.trouble
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return 'damaged'
  return error.code === 'ENOENT' ? 'gone' : 'cannot be read'
}
