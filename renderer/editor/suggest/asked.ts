import type { EditorState } from '@tiptap/pm/state'
import { caretOf } from '../commands/selected-blocks.ts'

/** What opens a list at the caret: `@` for people, `/` for phrases. */
export type Sign = '@' | '/'

/** A sign with the letters typed after it, and where both stand. */
export type Asked = {
  readonly sign: Sign
  readonly words: string
  readonly from: number
  readonly to: number
}

/** Longer than any name with its title: what goes on after it is no search. */
const LONGEST = 48

const ASKED = /(?:^|[\s([“‘–—-])(?:@(\p{L}[\p{L}\p{M}’'. -]*)|\/([^\s/\ufffc]*))$/u

/** What is asked for right before the caret; null where nothing is. A sign inside a word asks for nothing. */
export function askedAt(state: EditorState): Asked | null {
  const caret = caretOf(state.selection)
  if (caret === null) return null
  const start = Math.max(0, caret.parentOffset - LONGEST)
  const match = ASKED.exec(caret.parent.textBetween(start, caret.parentOffset, undefined, '\ufffc'))
  if (match === null) return null
  const [, name, letters] = match
  const words = name ?? letters ?? ''
  const from = caret.pos - words.length - 1
  return { sign: name === undefined ? '/' : '@', words, from, to: caret.pos }
}
