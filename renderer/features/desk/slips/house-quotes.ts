import type { HouseStyle } from '../../../../shared/records/house-style.ts'
import { curled } from '../../../editor/typing/curly-quotes.ts'

/** Words of a field with the quotation marks that the notes would have given them: they are printed side by side. */
export function withHouseQuotes(words: string, { quotationMarks }: HouseStyle): string {
  return quotationMarks === 'curly' ? curled('', words) : words
}
