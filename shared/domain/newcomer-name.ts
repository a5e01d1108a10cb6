import { namePartsOf } from './name-parts.ts'
import { fullName } from './person-name.ts'

/** How somebody who is on no list yet will be called, as their name was typed; empty for what is no name yet. */
export function newcomerName(typed: string): string {
  const parts = namePartsOf(typed)
  return parts.surname.length < 2 ? '' : fullName(parts)
}
