import type { WhatChanges } from '../../../../shared/domain/review/what-changes.ts'
import type { ChangeEntry, MarginEntry } from './entries.ts'

/** What a screen reader says of an entry when it comes to it. */
export function entryLabel(entry: MarginEntry): string {
  switch (entry.kind) {
    case 'change':
      return `${kindWords(entry)} by ${entry.author}. ${saidChange(entry.what)}`
    case 'comment':
      return `Comment by ${entry.comment.author}: ${entry.comment.text}`
    case 'finding':
      return `Check: ${entry.finding.sentence}`
  }
}

/** `Deleted: so far. Inserted: until now.` */
function saidChange(what: WhatChanges): string {
  const [before, after] = [spoken(what.before), spoken(what.after)]
  switch (what.kind) {
    case 'inserted':
      return `Inserted: ${after}`
    case 'deleted':
      return `Deleted: ${before}`
    case 'replaced':
      return `Deleted: ${before}. Inserted: ${after}`
    case 'split':
    case 'joined':
    case 'kind':
    case 'look':
      return changeVerb(what)
  }
}

/** The end of a paragraph is said as what it is, not passed over. */
function spoken(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' (new paragraph) ').trim()
}

/** What a change does, in a word or two; white space alone is not worth a word. */
export function changeVerb({ kind, before, after }: WhatChanges): string {
  switch (kind) {
    case 'inserted':
      return 'Inserted'
    case 'deleted':
      return 'Deleted'
    case 'replaced':
      if (before.trim() === '') return 'Inserted'
      return after.trim() === '' ? 'Deleted' : 'Replaced'
    case 'split':
      return 'Paragraph split'
    case 'joined':
      return 'Paragraphs joined'
    case 'kind':
      return 'Another kind of paragraph'
    case 'look':
      return 'Bold or italic'
  }
}

function kindWords({ standing }: ChangeEntry): string {
  switch (standing.is) {
    case 'open':
    case 'by hand':
    case 'made already':
      return 'Suggestion'
    case 'conflict':
      return 'Conflict with a suggestion'
    case 'being made':
      return 'Change'
  }
}
