type Direction = 'undo' | 'redo'
type TextField = HTMLInputElement | HTMLTextAreaElement

/** What was typed in a field since the keys came to it, or since its words were changed from elsewhere. */
type Visit = {
  /** The words before each run of typing, the last one last. */
  readonly past: string[]
  readonly future: string[]
  typed: string
  /** How and when the last run went on; `at` in milliseconds since the window opened. */
  kind: string
  at: number
}

/** A pause of so many milliseconds ends a run of typing. */
const PAUSE = 1500

const visits = new WeakMap<TextField, Visit>()
let isWriting = false

/**
 * Gives every text field of the window an undo of its own: Ctrl+Z takes back the typing of this visit, run
 * by run, and only then what was done before. The browser's own undo knows neither the one nor the other:
 * it goes letter by letter here, and on into other fields. The answer stops that.
 */
export function giveFieldsUndo(): () => void {
  const stops = [
    listen('focusin', (field) => visits.set(field, newVisit(field))),
    listen('beforeinput', onBeforeInput),
    listen('input', onInput),
    listen('keydown', onKey),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Undoes or redoes in the field that has the keys; false where that has nothing of its own to move. */
export function undoInField(direction: Direction): boolean {
  const field = document.activeElement
  const visit = isTextField(field) ? visits.get(field) : undefined
  if (!isTextField(field) || visit === undefined || field.value !== visit.typed) return false
  const [from, to] = direction === 'undo' ? [visit.past, visit.future] : [visit.future, visit.past]
  const words = from.pop()
  if (words === undefined) return false
  to.push(visit.typed)
  write(field, words)
  visit.typed = field.value
  visit.kind = ''
  return true
}

function newVisit({ value }: TextField): Visit {
  return { past: [], future: [], typed: value, kind: '', at: 0 }
}

/** Words that something else has put into the field are none of the typing: it starts anew from them. */
function onBeforeInput(field: TextField): void {
  if (!isWriting && visits.get(field)?.typed !== field.value) visits.set(field, newVisit(field))
}

function onInput(field: TextField, event: Event): void {
  const visit = visits.get(field)
  if (visit === undefined || isWriting || field.value === visit.typed) return
  const kind = event instanceof InputEvent ? event.inputType : ''
  const goesOn = kind === visit.kind && RUNS.test(kind) && event.timeStamp - visit.at < PAUSE
  if (!goesOn) visit.past.push(visit.typed)
  visit.future.length = 0
  visit.typed = field.value
  visit.kind = kind
  visit.at = event.timeStamp
}

const RUNS = /^(?:insertText|deleteContent(?:Backward|Forward))$/

/** What a field does not move goes on to the application, unless a dialog stands before it. */
function onKey(_field: TextField, event: Event): void {
  const direction = event instanceof KeyboardEvent ? directionOf(event) : undefined
  if (direction === undefined) return
  if (undoInField(direction) || document.querySelector('[aria-modal="true"]') !== null) event.preventDefault()
}

function directionOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Direction | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : undefined
}

/** Puts words in as the keyboard would, so that whoever listens to the field hears of it. */
function write(field: TextField, words: string): void {
  isWriting = true
  field.select()
  if (words === '') document.execCommand('delete')
  else document.execCommand('insertText', false, words)
  isWriting = false
}

function listen(type: string, react: (field: TextField, event: Event) => void): () => void {
  const listener = (event: Event) => {
    if (isTextField(event.target)) react(event.target, event)
  }
  document.addEventListener(type, listener, true)
  return () => document.removeEventListener(type, listener, true)
}

function isTextField(thing: unknown): thing is TextField {
  return thing instanceof HTMLTextAreaElement || (thing instanceof HTMLInputElement && TEXT.has(thing.type))
}

const TEXT = new Set(['text', 'email', 'tel'])
