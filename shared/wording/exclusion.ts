import { SCHEDULE_12A } from '../domain/agenda/exempt-paragraphs.ts'
import type { HouseStyle } from '../records/house-style.ts'
import { nameList } from './name-list.ts'

/** A restricted item as the resolution names it. */
type ExcludedItem = { readonly code: string; readonly paragraphs: readonly number[] }

type Exclusion = {
  readonly items: readonly ExcludedItem[]
  readonly nation: HouseStyle['nation']
  /** Whether the sentence on the public interest is added. */
  readonly hasPublicInterest: boolean
}

/**
 * The words after RESOLVED by which the press and public are excluded, naming the business and the
 * description of what is exempt (R-75; LGA 1972 s.100A(4)).
 */
export function exclusionLead({ items, nation, hasPublicInterest }: Exclusion): string {
  const [item, them] = items.length === 1 ? ['item', 'it involves'] : ['items', 'they involve']
  const codes = nameList(
    items.map(({ code }) => code),
    'and',
  )
  const interest = hasPublicInterest ? PUBLIC_INTEREST : ''
  return `that, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for ${item} ${codes} on the grounds that ${them} the likely disclosure of exempt information as defined in ${paragraphsIn(items)} of Part ${SCHEDULE_12A[nation].part} of Schedule 12A of the Act${interest}.`
}

const PUBLIC_INTEREST =
  ', and that in all the circumstances the public interest in maintaining the exemption outweighs the public interest in disclosing the information'

/** `paragraph 3`, `paragraphs 1, 3 and 5`: each once, whatever the number of items. */
function paragraphsIn(items: readonly ExcludedItem[]): string {
  const numbers = [...new Set(items.flatMap(({ paragraphs }) => paragraphs))].sort((a, b) => a - b)
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${nameList(numbers.map(String), 'and')}`
}
