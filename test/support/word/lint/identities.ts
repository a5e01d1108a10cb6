import { value } from '../xml.ts'
import { type LintedFile, repeated } from './linted-file.ts'

/** What must be there once only. */

const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010/wordml'

export function repeatedParagraphIds({ inWords }: LintedFile): string[] {
  const ids = inWords('p').flatMap((it) => it.getAttributeNS(WORD_2010, 'paraId') ?? [])
  return repeated(ids)
}

export function repeatedRevisionIds({ inWords }: LintedFile): string[] {
  return repeated([...inWords('ins'), ...inWords('del')].map((it) => value(it, 'id')))
}
