import type { Space } from '../data/use-space.ts'

const MEGABYTE = 1024 * 1024

type Words = { readonly heading: string; readonly sentence: string }

/** How much is free, how much is needed, and what to do; nothing while there is enough. */
export function spaceWords(space: Space): Words | null {
  switch (space.kind) {
    case 'enough':
      return null
    case 'low':
      return {
        heading: 'The disk is nearly full.',
        sentence: `${megabytes(space.free)} are free, and Minutebook needs ${megabytes(space.needed)} for its safety copies. Empty the recycle bin, or move large files elsewhere.`,
      }
    case 'full':
      return {
        heading: 'The disk is full.',
        sentence: `The room that is kept for your last words is in use. ${megabytes(space.free)} are free, and Minutebook needs ${megabytes(space.needed)}. Make room now: empty the recycle bin, or move large files elsewhere.`,
      }
  }
}

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MEGABYTE)} MB`
}
