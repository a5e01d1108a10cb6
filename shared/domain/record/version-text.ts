import type { Version } from '../../records/version.ts'

/** What a version's hash is taken of: each part with its end, so that no two versions come to the same text. */
export function hashedText({
  record,
  document,
  approval,
}: Pick<Version, 'record' | 'document' | 'approval'>): string {
  return JSON.stringify([record, document, approval?.by ?? null, approval?.word ?? null])
}
