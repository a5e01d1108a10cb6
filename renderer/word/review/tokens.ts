import { textOfInline } from '../../../shared/domain/notes/note-text.ts'
import type { Inline } from '../../../shared/records/note-body.ts'
import type { Hand } from './returned-file.ts'

/** A letter of a line that was gone through. */
export type Token = {
  readonly text: string
  /** What it was a part of; null where it was put in. */
  readonly of: Inline | null
  readonly marks: Inline['marks']
  readonly hand: Hand | null
}

type Words = { readonly content: readonly Inline[]; readonly hands: readonly (Hand | null)[] }

/** Letters as the words of a line. A person of whom only a part of the name is left is no longer mentioned. */
export function wordsOfTokens(tokens: readonly Token[]): Words {
  const content: Inline[] = []
  const hands: (Hand | null)[] = []
  for (let at = 0; at < tokens.length; ) {
    const mention = mentionAt(tokens, at)
    const token = tokens[at]
    if (mention !== null) {
      content.push(mention.inline)
      hands.push(null)
      at += mention.length
    } else if (token !== undefined) {
      write(token, content)
      hands.push(...Array.from({ length: token.text.length }, () => token.hand))
      at += 1
    }
  }
  return { content, hands }
}

function mentionAt(tokens: readonly Token[], at: number) {
  const inline = tokens[at]?.of
  if (inline?.type !== 'mention') return null
  const { length } = [...textOfInline(inline)]
  const isWhole = tokens.slice(at, at + length).filter(({ of }) => of === inline).length === length
  const isBegun = tokens[at - 1]?.of === inline
  return isWhole && !isBegun ? { inline, length } : null
}

function write({ text, of, marks }: Token, content: Inline[]): void {
  const last = content.at(-1)
  const look = marks === undefined ? {} : { marks }
  if (text === '\n' && of?.type !== 'text') content.push({ type: 'hardBreak', ...look })
  else if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(marks))
    content[content.length - 1] = { ...last, text: last.text + text }
  else content.push({ type: 'text', text, ...look })
}
