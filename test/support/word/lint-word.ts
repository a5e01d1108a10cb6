import {
  emptyParagraphs,
  justifiedText,
  mergedCells,
  picturesWithoutWords,
  skippedHeadings,
  tablesWithoutHeader,
  typedNumbers,
} from './lint/accessibility.ts'
import { leftOverPlaceholders, strangeFonts } from './lint/house.ts'
import { repeatedParagraphIds, repeatedRevisionIds } from './lint/identities.ts'
import { type LintRule, readForLint } from './lint/linted-file.ts'
import { hiddenMatter, missingAuthors, missingLanguage, missingTitle } from './lint/properties.ts'
import {
  danglingLists,
  missingRelationships,
  missingStyles,
  missingTargets,
  repeatedBookmarks,
  strayPageReferences,
  unclosedBookmarks,
} from './lint/references.ts'

/** What a schema cannot see in a Word file, and what makes it hard to read. */
export const WORD_RULES = {
  'every list exists': danglingLists,
  'every style exists': missingStyles,
  'every part exists': missingTargets,
  'every relationship exists': missingRelationships,
  'bookmarks have different names': repeatedBookmarks,
  'every bookmark is closed': unclosedBookmarks,
  'page references lead somewhere': strayPageReferences,
  'paragraph ids differ': repeatedParagraphIds,
  'revision ids differ': repeatedRevisionIds,
  'it has a title': missingTitle,
  'it has an author and a last author': missingAuthors,
  'it is in British English': missingLanguage,
  'nothing is hidden': hiddenMatter,
  'headings skip no level': skippedHeadings,
  'tables have a header row': tablesWithoutHeader,
  'cells are not merged': mergedCells,
  'pictures have words': picturesWithoutWords,
  'no paragraph is empty': emptyParagraphs,
  'numbers are not typed': typedNumbers,
  'text is not justified': justifiedText,
  'there is one font': strangeFonts,
  'no placeholder is left': leftOverPlaceholders,
} satisfies Record<string, LintRule>

export type WordRule = keyof typeof WORD_RULES
export type WordFinding = { readonly rule: WordRule; readonly detail: string }

export function lintWord(bytes: Uint8Array): WordFinding[] {
  const file = readForLint(bytes)
  // The keys of the table above, and it has no others.
  const rules = Object.keys(WORD_RULES) as WordRule[]
  return rules.flatMap((rule) => WORD_RULES[rule](file).map((detail) => ({ rule, detail })))
}

/** What holds in every Word file, whoever wrote what is in it; how a paper looks is its author's. */
const STRUCTURE: readonly WordRule[] = [
  'every list exists',
  'every style exists',
  'every part exists',
  'every relationship exists',
  'bookmarks have different names',
  'every bookmark is closed',
  'page references lead somewhere',
  'paragraph ids differ',
  'revision ids differ',
  'it has a title',
  'it has an author and a last author',
  'it is in British English',
  'nothing is hidden',
]

/** Of a file with papers in it, what their authors have not to answer for. */
export function brokenStructure(bytes: Uint8Array): WordFinding[] {
  return lintWord(bytes).filter(({ rule }) => STRUCTURE.includes(rule))
}
