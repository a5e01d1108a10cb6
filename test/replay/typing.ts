import type { Page } from 'playwright'

/** How many characters are on their way to the window at one time: enough that it never waits for the next. */
const IN_FLIGHT = 40

/** How fast the keys are pressed: as fast as the window takes them, or so slowly that one can watch. */
export type Pace = { readonly betweenKeys: number; readonly betweenClicks: number }

export const AT_FULL_SPEED: Pace = { betweenKeys: 0, betweenClicks: 0 }
export const TO_WATCH: Pace = { betweenKeys: 12, betweenClicks: 400 }

/** Types a text where the caret is, a key for each character; what no key gives arrives as input text. */
export async function typeText(page: Page, text: string, pace: Pace): Promise<void> {
  const strokes = strokesOf(text)
  for (let at = 0; at < strokes.length; at += IN_FLIGHT) {
    const some = strokes.slice(at, at + IN_FLIGHT)
    if (pace.betweenKeys === 0) await Promise.all(some.flatMap((stroke) => sent(page, stroke)))
    else await oneByOne(page, some, pace.betweenKeys)
  }
}

/** How many keys it takes to type a text. */
export function countKeys(text: string): number {
  return Array.from(asOneLine(text)).length
}

/** A text of the form is one line: a line break in it is a space. */
export function asOneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ')
}

/** Printable ASCII is on the keyboard; other characters come together, so that none is torn apart. */
function strokesOf(text: string): readonly string[] {
  return asOneLine(text).match(/[ -~]|[^ -~]+/gu) ?? []
}

/** The requests leave in this order, and the window answers them in it. */
function sent({ keyboard }: Page, stroke: string): readonly Promise<void>[] {
  if (!isKey(stroke)) return [keyboard.insertText(stroke)]
  return [keyboard.down(stroke), keyboard.up(stroke)]
}

async function oneByOne({ keyboard }: Page, strokes: readonly string[], delay: number): Promise<void> {
  for (const stroke of strokes) {
    if (isKey(stroke)) await keyboard.press(stroke, { delay })
    else await keyboard.insertText(stroke)
  }
}

function isKey(stroke: string): boolean {
  return /^[ -~]$/.test(stroke)
}
