import type { SentenceSource } from '../records/note-body.ts'
import { apologiesLines, attendanceLine, declarationLines } from './attendance-sentences.ts'
import { actionLine, deferralLine, proceedingLine, urgencyLine } from './course-sentences.ts'
import { motionLines } from './motion-sentences.ts'
import type { Telling } from './telling.ts'

/**
 * The sentences that the application writes of one of its records, each a paragraph of its own. None where
 * the record is no longer there, or says nothing that is printed.
 */
export function sentenceLines(source: SentenceSource, telling: Telling): readonly string[] {
  switch (source.of) {
    case 'attendance':
      return found(telling.snapshot.attendance, source.id, (event) => attendanceLine(event, telling))
    case 'motion':
      return telling.snapshot.motions
        .filter(({ id }) => id === source.id)
        .flatMap((motion) => motionLines(motion, source, telling))
    case 'proceeding':
      return found(telling.snapshot.proceedings, source.id, (event) => proceedingLine(event, telling))
    case 'action':
      return found(telling.snapshot.actions, source.id, (action) => actionLine(action, telling))
    case 'urgency':
      return found(telling.snapshot.items, source.id, (item) => urgencyLine(item, telling))
    case 'deferral':
      return found(telling.snapshot.items, source.id, (item) => deferralLine(item, telling))
    case 'apologies':
      return apologiesLines(telling)
    case 'declarations':
      return declarationLines(telling)
  }
}

function found<R extends { readonly id: string }>(
  records: readonly R[],
  id: string,
  line: (record: R) => string | null,
): readonly string[] {
  const record = records.find((it) => it.id === id)
  const written = record === undefined ? null : line(record)
  return written === null ? [] : [written]
}
