/** What a pack prints in the margins of its papers, and on the pages between them. */

/** `Agenda Item B1`, at the top right of the first page of a paper. */
export function paperStamp(code: string): string {
  return `Agenda Item ${code}`
}

/** On a page that is there so that the next paper begins on an odd one. */
export const BLANK_PAGE = 'This page is intentionally left blank'

/** `Page 7`, at the foot of every page: the word, and the number after it. */
export const PAGE_WORD = 'Page'

/** At the top of every page of a restricted paper, which only the confidential pack holds. */
export const RESTRICTED_MARK = 'RESTRICTED - NOT FOR PUBLICATION'
