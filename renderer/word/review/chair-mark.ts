import type { Version } from '../../../shared/records/version.ts'

/** What a Word file for the chair says of the version that it holds, so that it is known when it comes back. */
export type ChairMark = Pick<Version, 'meetingId' | 'number' | 'hash'> & { readonly versionId: Version['id'] }

/** The names of the file's own properties. */
export const PROPERTY = {
  meetingId: 'MeetingId',
  versionId: 'VersionId',
  number: 'VersionNumber',
  hash: 'VersionHash',
} as const satisfies Record<keyof ChairMark, string>

/** A name that begins with a line is hidden from Word's own list of bookmarks. */
const PREFIX = '_mb_'
/** Word takes names of forty characters: letters, digits and lines. */
const LONGEST = 40 - PREFIX.length

/** The name of the bookmark around a block; ids differ in their last letters, so that these are kept. */
export function bookmarkName(blockId: string): string {
  return PREFIX + blockId.replace(/[^A-Za-z0-9]/g, '').slice(-LONGEST)
}

/** Whether a bookmark is one of ours. */
export function isOurBookmark(name: string): boolean {
  return name.startsWith(PREFIX)
}
