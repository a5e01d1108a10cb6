import type { Repaired } from '../data/repair-store.ts'

/** Why the records could not be made again, and what to do. Nothing that was kept is lost by trying. */
export function notRepairedWords(why: Extract<Repaired, { kind: 'not repaired' }>['why']): string {
  switch (why) {
    case 'not in the journal':
      return 'The safety copy does not have everything either. Your words are still on the screen: save a copy of them in a file.'
    case 'storage full':
      return 'The disk is full. Make some space (about 200 MB) and try again. What was shown as saved is in the safety copy.'
    case 'storage closed':
    case 'unknown':
    case 'no answer':
      return 'New records cannot be made just now. What was shown as saved is in the safety copy, and the next start tries again. You can go on working.'
  }
}
