import { substantiveText } from '../../../../shared/domain/motions/substantive.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Motion } from '../../../../shared/records/motion.ts'
import { fateWords, moversWords } from './proposal-words.ts'

/** What a row is called: `Motion at item B2: that the report be noted. Open. Moved by Cllr A Smith, not seconded.` */
export function rowLabel(motion: Motion, nameOf: (id: PersonId) => string, code: string): string {
  const at = code === '' ? '' : ` at item ${code}`
  if (motion.kind === 'election')
    return `Election${at}: ${motion.office}. ${electionFate(motion.electedId, nameOf)}.`
  const words = substantiveText(motion)
  return `Motion${at}: ${words}. ${fateWords(motion.fate)}. ${moversWords(motion, nameOf)}.`
}

/** `Elected: Cllr A Smith`, or that nobody is yet. */
export function electionFate(electedId: PersonId | null, nameOf: (id: PersonId) => string): string {
  return electedId === null ? 'Open' : `Elected: ${nameOf(electedId)}`
}
