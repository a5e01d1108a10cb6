import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../records/house-style.ts'

/** What whoever presides is called; the usual word where the committee has emptied its own. */
export function chairWordOf({ chairWord }: Pick<HouseStyle, 'chairWord'>): string {
  return chairWord.trim() || DEFAULT_HOUSE_STYLE.chairWord
}
