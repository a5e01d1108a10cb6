import type { Disk } from '../files/disk.ts'
import { namesOf } from '../moving/save-everything.ts'

/** Where a review file comes from: a place that main knows of, or bytes that were dropped on the window. */
export type ReviewSource =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'dropped'; readonly fileName: string; readonly bytes: Uint8Array }

/** What is read of a review file, wherever it is. */
export type ReviewBytes = {
  readonly parts: () => AsyncIterable<Uint8Array>
  readonly size: () => Promise<number>
}

export function bytesOf(source: ReviewSource, disk: Pick<Disk, 'parts' | 'sizeOf'>): ReviewBytes {
  switch (source.kind) {
    case 'file':
      return { parts: () => disk.parts(source.file), size: () => disk.sizeOf(source.file) }
    case 'dropped':
      return { parts: () => onePart(source.bytes), size: async () => source.bytes.length }
  }
}

/** What the window may know of it; what was dropped is in no folder that main knows of. */
export function sourceNames(source: ReviewSource): {
  readonly fileName: string
  readonly folderName: string | null
} {
  return source.kind === 'file' ? namesOf(source.file) : { fileName: source.fileName, folderName: null }
}

async function* onePart(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
