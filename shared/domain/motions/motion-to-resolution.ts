import type { PersonId } from '../../records/ids.ts'
import type { Motion } from '../../records/motion.ts'
import { isCarried } from './motion-proposals.ts'
import { substantiveText } from './substantive.ts'

/** The words after RESOLVED, the motion's very own; null where nothing was resolved. */
export function resolutionLead(motion: Motion, nameOf: (id: PersonId) => string): string | null {
  switch (motion.kind) {
    case 'motion':
      return isCarried(motion) ? asLead(substantiveText(motion)) : null
    case 'election':
      return motion.electedId === null
        ? null
        : asLead(`that ${nameOf(motion.electedId)} be elected ${motion.office}`)
  }
}

/** It goes on after RESOLVED, and ends in one full stop; one inside closing quotation marks will do. */
function asLead(text: string): string {
  const words = text.trim().replace(/^(That|To)\b/, (word) => word.toLowerCase())
  return /[.!?]["'”’]$/.test(words) ? words : `${words.replace(/[\s.]+$/, '')}.`
}
