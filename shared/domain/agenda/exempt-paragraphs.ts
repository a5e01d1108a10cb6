import type { HouseStyle } from '../../records/house-style.ts'

type Nation = HouseStyle['nation']

/** A paragraph of Schedule 12A with what it exempts, in our own words. */
export type ExemptParagraph = { readonly number: number; readonly exempts: string }

const ENGLAND: readonly ExemptParagraph[] = [
  { number: 1, exempts: 'about an individual' },
  { number: 2, exempts: 'likely to show who an individual is' },
  { number: 3, exempts: 'financial or business affairs of any person, the authority included' },
  { number: 4, exempts: 'consultations or negotiations on labour relations' },
  { number: 5, exempts: 'legal professional privilege' },
  { number: 6, exempts: 'an intended notice, order or direction' },
  { number: 7, exempts: 'prevention, investigation or prosecution of crime' },
]

const WALES: readonly ExemptParagraph[] = [
  ...ENGLAND.slice(0, 3).map(({ number, exempts }) => ({ number: number + 11, exempts })),
  { number: 15, exempts: 'consultations or negotiations on labour relations' },
  { number: 16, exempts: 'legal professional privilege' },
  { number: 17, exempts: 'an intended notice, order or direction' },
  { number: 18, exempts: 'prevention, investigation or prosecution of crime' },
]

/** The paragraphs from which a restricted item is exempt, to pick from, and the Part they stand in. */
export const SCHEDULE_12A: Readonly<
  Record<Nation, { readonly part: number; readonly paragraphs: readonly ExemptParagraph[] }>
> = {
  England: { part: 1, paragraphs: ENGLAND },
  Wales: { part: 4, paragraphs: WALES },
}

const HIGHEST = 18

/** Reads paragraph numbers as a clerk writes them: `1, 3` or `1 and 3` or `5-7`. Undefined where they are none. */
export function readParagraphs(text: string): readonly number[] | undefined {
  const parts = text
    .trim()
    .split(/\s*(?:[,;&]|\band\b)\s*|\s+(?![-–])(?<![-–]\s)/i)
    .filter((part) => part !== '')
  const numbers = parts.map(numbersIn)
  if (numbers.includes(undefined)) return undefined
  return [...new Set(numbers.flatMap((some) => some ?? []))].sort((a, b) => a - b)
}

/** `1, 3`: the way paragraphs are written in a field; `readParagraphs` reads them back. */
export function writtenParagraphs(paragraphs: readonly number[]): string {
  return paragraphs.join(', ')
}

/** `3`, or all from `5-7`. */
function numbersIn(part: string): readonly number[] | undefined {
  const [, from, to = from] = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/.exec(part) ?? []
  const [first, last] = [Number(from), Number(to)]
  if (!(first >= 1 && last >= first && last <= HIGHEST)) return undefined
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
