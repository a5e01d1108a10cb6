/** What was typed in a field since the keys came to it, or since its words were changed from elsewhere. */
type Visit = { start: string; typed: string; takenBack: number }

const visits = new WeakMap<TextField, Visit>()

type TextField = HTMLInputElement | HTMLTextAreaElement

/** Follows the typing in all fields of the window; the answer stops that. */
export function followFields(): () => void {
  const stops = [
    listen('focusin', (field) => visits.set(field, newVisit(field))),
    listen('beforeinput', onBeforeInput),
    listen('input', onInput),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

/**
 * Whether undo belongs to the field that has the keys, as in Word's own fields: it does while there is
 * typing of this visit to take back. After that it is the application's again.
 */
export function isFieldsOwn(direction: 'undo' | 'redo'): boolean {
  const field = document.activeElement
  const visit = isTextField(field) ? visits.get(field) : undefined
  if (!isTextField(field) || visit === undefined || field.value !== visit.typed) return false
  return direction === 'undo' ? visit.typed !== visit.start : visit.takenBack > 0
}

function newVisit({ value }: TextField): Visit {
  return { start: value, typed: value, takenBack: 0 }
}

/** Words that something else has put into the field are none of the typing: it starts anew from them. */
function onBeforeInput(field: TextField): void {
  if (visits.get(field)?.typed !== field.value) visits.set(field, newVisit(field))
}

function onInput(field: TextField, event: Event): void {
  const visit = visits.get(field)
  if (visit === undefined) return
  visit.typed = field.value
  const kind = event instanceof InputEvent ? event.inputType : ''
  if (kind === 'historyUndo') visit.takenBack += 1
  else if (kind === 'historyRedo') visit.takenBack -= 1
  else visit.takenBack = 0
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
