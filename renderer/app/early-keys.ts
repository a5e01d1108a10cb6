/** What was typed between the key that asks for the palette and the moment at which it has the keyboard. */
export type EarlyKeys = { readonly letters: string; readonly isGiven: boolean }

const NONE: EarlyKeys = { letters: '', isGiven: false }

/** How long the palette may take to appear, in milliseconds; after that the keys go where they went before. */
const PATIENCE = 2000

let early = NONE
let timer = 0

/** Holds what is typed from now on, so that no letter goes into what lies behind the palette, or is lost. */
export function holdKeys(): void {
  releaseKeys()
  window.addEventListener('keydown', hold, true)
  timer = window.setTimeout(releaseKeys, PATIENCE)
}

/** Ends the holding, and says what was typed meanwhile. */
export function releaseKeys(): EarlyKeys {
  const held = early
  early = NONE
  clearTimeout(timer)
  window.removeEventListener('keydown', hold, true)
  return held
}

function hold(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Enter') early = { ...early, isGiven: true }
  else if (event.key === 'Backspace') early = { ...early, letters: early.letters.slice(0, -1) }
  else if (event.key.length === 1) early = { ...early, letters: early.letters + event.key }
  else return
  event.preventDefault()
  event.stopPropagation()
}
