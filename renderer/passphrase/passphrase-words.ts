import type { Strength } from '../../shared/domain/passphrase/strength.ts'

/** How well a passphrase keeps a file, told plainly. */
export function strengthWords(strength: Strength): string {
  switch (strength) {
    case 'too short':
      return 'Too short: at least twelve characters. Four or five words that have nothing to do with each other are easy to remember and hard to guess.'
    case 'weak':
      return 'Weak: somebody with the file and some time could guess it. Add another word or two.'
    case 'good':
      return 'Good: guessing it would take years.'
    case 'strong':
      return 'Strong: nobody will guess it.'
  }
}

/** What every clerk must know before choosing one. */
export const NOBODY_CAN_RECOVER =
  'Write the passphrase down and keep it away from the computer. Nobody can recover it, neither your IT department nor the makers of Minutebook: without it the file is lost.'
