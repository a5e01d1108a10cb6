import { setTimeout as pause } from 'node:timers/promises'
import type { DrivenWindow, Key } from './driven-window.ts'

/** What is typed, over and over. */
const WORDS = 'the chair said that a report on it would follow '

/** Types so many keys as a quick typist does: 60 to 120 ms apart, at no fixed beat with the screen's frames. */
export async function type(window: DrivenWindow, count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    await window.press(keyOf(WORDS.charAt(at % WORDS.length)))
    await pause(60 + ((at * 37) % 61))
  }
}

function keyOf(text: string): Key {
  const upper = text.toUpperCase()
  const code = text === ' ' ? 'Space' : `Key${upper}`
  return { key: text, code, text, windowsVirtualKeyCode: upper.charCodeAt(0) }
}
