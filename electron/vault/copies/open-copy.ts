import type { CopiedRecords } from '../../../shared/domain/copies/copied-record.ts'
import { codeOf, log } from '../../log.ts'
import { isOfLaterVersion, type SnapshotName, verifiedSnapshot } from '../snapshot-file.ts'
import type { Snapshots } from '../snapshots.ts'
import { recordsOfCopy } from './records-of-copy.ts'

/** A copy every byte of which is what was written. */
export type OpenCopy = {
  readonly kind: 'open'
  readonly name: SnapshotName
  readonly bytes: number
  readonly records: CopiedRecords
}

export type UnusableCopy =
  | { readonly kind: 'damaged' | 'newer' | 'gone' }
  | { readonly kind: 'failed'; readonly code: string }

/** Reads and verifies a copy. Nothing of one that is damaged is given to anybody. */
export async function openCopy(snapshots: Snapshots, copy: number): Promise<OpenCopy | UnusableCopy> {
  try {
    const name = (await snapshots.names()).find(({ number }) => number === copy)
    if (name === undefined) return { kind: 'gone' }
    const bytes = await snapshots.read(name)
    if (isOfLaterVersion(bytes)) return { kind: 'newer' }
    const snapshot = verifiedSnapshot(bytes)
    if (snapshot === null) return { kind: 'damaged' }
    return { kind: 'open', name, bytes: bytes.byteLength, records: await recordsOfCopy(snapshot) }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return { kind: 'gone' }
    log({ event: 'copy-not-read', code })
    return { kind: 'failed', code }
  }
}
