import type { MeetingForm } from '../../../shared/samples/meeting-form.ts'
import { sampleForm } from './sample-form.ts'

/** So many words of text that is never twice the same. */
export type TextWriter = (words: number) => string

/** Draws the words of real notes by lot, and the same ones every time (the generator is mulberry32). */
export function inventedText(): TextWriter {
  const vocabulary = wordsOf(sampleForm())
  let state = 1
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return vocabulary[((again ^ (again >>> 14)) >>> 0) % vocabulary.length]
  }
  return (words) => Array.from({ length: words }, draw).join(' ')
}

function wordsOf({ minutes }: MeetingForm): readonly string[] {
  const blocks = minutes.flatMap((minute) => minute.blocks)
  const texts = blocks.flatMap((block) => ('p' in block ? [block.p, ...block.bullets] : []))
  return [...new Set(texts.join(' ').split(/\s+/))]
}
