import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { foundPhrases } from '../../../shared/domain/notes/found-phrases.ts'
import type { OfferedPhrase } from '../../../shared/wording/standard-phrases.ts'
import { isEmptyParagraph } from '../commands/selected-blocks.ts'
import { resolutionBlock } from '../sentences/written-block.ts'
import type { Asked } from '../suggest/asked.ts'
import type { Option, Source } from '../suggest/suggestions.ts'
import { blankIn, selected } from './blanks.ts'

/** The phrases that letters typed after a stroke stand for. */
export function phraseSource(phrases: () => readonly OfferedPhrase[]): Source {
  return {
    label: 'Phrases',
    optionsFor: (words) => foundPhrases(phrases(), words).map(optionOf),
  }
}

function optionOf(phrase: OfferedPhrase, index: number): Option {
  const words = phrase.text.replaceAll('\n', ' ')
  return {
    id: `${index}-${phrase.abbreviation}`,
    label: phrase.kind === 'resolution' ? `RESOLVED ${words}` : words,
    detail: `/${phrase.abbreviation}`,
    taken: phrase.kind === 'resolution' ? resolved(phrase) : written(phrase),
  }
}

/** Words in place of the letters; a new line in them is one in the notes. */
function written({ text }: OfferedPhrase): Option['taken'] {
  return (state, asked) => {
    const nodes = text.split('\n').flatMap((line, index) => {
      const words = line === '' ? [] : [state.schema.text(line, state.selection.$from.marks())]
      return index === 0 ? words : [state.schema.node('hardBreak'), ...words]
    })
    const transaction = closeHistory(state.tr).replaceWith(asked.from, asked.to, nodes)
    return withFirstBlank(transaction, asked.from, transaction.mapping.map(asked.to))
  }
}

/** A resolution below the block with the letters, in place of it where it holds nothing else. */
function resolved({ text }: OfferedPhrase): Option['taken'] {
  return (state, asked) => {
    const [lead = '', ...clauses] = text.split('\n')
    const transaction = withoutLetters(state, asked)
    const $from = transaction.doc.resolve(asked.from)
    const block = resolutionBlock(state.schema, lead, clauses)
    const start = isEmptyParagraph($from.node(1)) ? $from.before(1) : $from.after(1)
    transaction.replaceWith(start, $from.after(1), block)
    return withFirstBlank(transaction, start, start + block.nodeSize)
  }
}

function withoutLetters(state: EditorState, { from, to }: Asked): Transaction {
  return closeHistory(state.tr).delete(from, to)
}

/** The first blank is what is typed next; without one, typing goes on behind the last word. */
function withFirstBlank(transaction: Transaction, from: number, to: number): Transaction {
  const blank = blankIn(transaction.doc, from, to)
  if (blank !== null) return selected(transaction, blank)
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(to), -1))
}
