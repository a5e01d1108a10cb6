import type { SaveFailure } from '../../shared/ipc/contract.ts'

/** A write that failed: how far it had come, and the system's code. */
export type FailedWrite = {
  readonly kind: 'failed'
  readonly stage: 'writing' | 'renaming' | 'syncing'
  readonly code: string
}

const BY_CODE: Readonly<Record<string, SaveFailure>> = {
  ENOSPC: 'disk full',
  EDQUOT: 'disk full',
  EFBIG: 'disk full',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'read-only place',
  ENOENT: 'place is gone',
  ENOTDIR: 'place is gone',
  ENODEV: 'place is gone',
  ENXIO: 'place is gone',
  ESTALE: 'place is gone',
  ENAMETOOLONG: 'name not allowed',
  EINVAL: 'name not allowed',
  EISDIR: 'name not allowed',
  EBUSY: 'open in another program',
  ETXTBSY: 'open in another program',
}

/**
 * The failure that the window has a sentence for. Windows answers EPERM or EACCES when it cannot replace a
 * file that another program holds; elsewhere an open file can be replaced, so they mean what they say.
 */
export function saveFailureOf(failed: FailedWrite, platform: NodeJS.Platform): SaveFailure {
  const isHeld = failed.stage === 'renaming' && platform === 'win32'
  if (isHeld && (failed.code === 'EPERM' || failed.code === 'EACCES')) return 'open in another program'
  return BY_CODE[failed.code] ?? 'unknown'
}
