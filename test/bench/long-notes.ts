import type { Block, NotesDocument } from '../../shared/documents/model.ts'
import { bullet, clause, council, group, item, minute, notes, p, resolved } from '../support/documents.ts'
import { sampleNotes } from '../support/sample-notes.ts'

const FIRST_MINUTE = 129

/** Notes of about this many pages of text that is never twice the same, in the words of real notes. */
export function longNotes(pages: number): NotesDocument {
  const words = writtenBy(realWords())
  const minutes = Array.from({ length: pages }, (_, at) => pageOfMinute(FIRST_MINUTE + at, words))
  return notes(council('INVENTED COUNTY COUNCIL'), group('UNRESTRICTED ITEMS'), ...minutes.flat())
}

type Writer = (count: number) => string

function pageOfMinute(number: number, words: Writer): Block[] {
  return [
    minute(number, words(6)),
    item('B1'),
    ...[1, 2, 3, 4, 5].map((paragraph) => p(paragraph, words(48))),
    bullet(words(12)),
    bullet(words(12)),
    resolved('that the partnership:'),
    clause('a)', words(10)),
    clause('b)', words(10)),
  ]
}

function realWords(): string[] {
  const text = sampleNotes('2024').blocks.flatMap((block) => block.runs.map((run) => run.text))
  return [...new Set(text.join(' ').split(/\s+/))]
}

/** Draws words by lot, and the same ones every time (the generator is mulberry32). */
function writtenBy(vocabulary: readonly string[]): Writer {
  let state = 1
  const draw = () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return vocabulary[((again ^ (again >>> 14)) >>> 0) % vocabulary.length]
  }
  return (count) => Array.from({ length: count }, draw).join(' ')
}
