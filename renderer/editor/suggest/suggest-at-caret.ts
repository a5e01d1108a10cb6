import { isHistoryTransaction } from '@tiptap/pm/history'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type Asked, askedAt } from './asked.ts'
import type { ShownList, Suggestions } from './suggestions.ts'

/** What is asked for, and the place of a sign whose list was closed with Escape. */
type Asking = { readonly asked: Asked | null; readonly closedAt: number | null }

const NOTHING: Asking = { asked: null, closedAt: null }
const CLOSE = 'close'
const key = new PluginKey<Asking>('suggestAtCaret')

/**
 * Opens a list when a sign and letters are typed, goes with what is typed on, and has the keys while it is open:
 * arrows choose, Enter and Tab take, Escape closes and leaves the letters.
 */
export function suggestAtCaret(suggestions: Suggestions): Plugin<Asking> {
  return new Plugin<Asking>({
    key,
    state: { init: () => NOTHING, apply: (...change) => asking(...change) },
    view: () => ({
      update: (view) => suggestions.ask(view, key.getState(view.state)?.asked ?? null),
      destroy: () => suggestions.hide(),
    }),
    props: {
      handleDOMEvents: {
        keydown: (view, event) => onKey(view, event, suggestions),
        blur: () => {
          suggestions.hide()
          return false
        },
      },
    },
  })
}

function asking(transaction: Transaction, before: Asking, _: EditorState, state: EditorState): Asking {
  if (transaction.getMeta(key) === CLOSE) return { asked: null, closedAt: before.asked?.from ?? null }
  if (!transaction.docChanged && !transaction.selectionSet) return before
  const asked = askedAt(state)
  if (asked === null) return NOTHING
  const closedAt = before.closedAt === null ? null : transaction.mapping.map(before.closedAt)
  if (asked.from === closedAt) return { asked: null, closedAt }
  if (isSame(asked, before.asked)) return before
  return before.asked !== null || isTyping(transaction) ? { asked, closedAt: null } : NOTHING
}

function isTyping(transaction: Transaction): boolean {
  const isByHand = transaction.getMeta('addToHistory') !== false && !isHistoryTransaction(transaction)
  return transaction.docChanged && isByHand && transaction.getMeta('uiEvent') === undefined
}

function isSame(one: Asked, other: Asked | null): boolean {
  return other !== null && one.from === other.from && one.to === other.to && one.words === other.words
}

/** First of all that hears keys: Escape here does not yet let Tab leave the notes. */
function onKey(view: EditorView, event: KeyboardEvent, suggestions: Suggestions): boolean {
  const shown = suggestions.shown()
  if (shown === null || event.isComposing || isModified(event)) return false
  if (event.key === 'Enter' && !isMeant(view.state, shown)) return false
  if (event.key === 'ArrowDown') suggestions.move(1)
  else if (event.key === 'ArrowUp') suggestions.move(-1)
  else if (event.key === 'Enter' || event.key === 'Tab') suggestions.take(view)
  else if (event.key === 'Escape') view.dispatch(view.state.tr.setMeta(key, CLOSE))
  else return false
  event.preventDefault()
  return true
}

/** Enter behind words that end with a lone sign, `yes /`, is a new paragraph: nothing was asked for or chosen. */
function isMeant({ doc }: EditorState, { asked, isChosen }: ShownList): boolean {
  return asked.words !== '' || isChosen || doc.resolve(asked.from).parentOffset === 0
}

function isModified({ shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return shiftKey || ctrlKey || altKey || metaKey
}
