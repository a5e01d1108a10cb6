import type { KeyboardEvent } from 'react'

/** Where Alt+Shift+Up and Down move the row that has the keyboard, as in Word; null for every other key. */
export function nudgeOf({ key, altKey, shiftKey }: KeyboardEvent): 'up' | 'down' | null {
  return altKey && shiftKey ? (DIRECTIONS[key] ?? null) : null
}

const DIRECTIONS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' }
