import { wordChanges } from '../../../shared/domain/motions/word-changes.ts'
import type { Hand, ReturnedWords } from './returned-file.ts'
import { type ReturnedLine, textAfter, textBefore } from './returned-lines.ts'

/** Words that stay, come or go; who did it, where the file says so. */
export type WordStep = {
  readonly kind: 'kept' | 'added' | 'removed'
  readonly text: string
  readonly hand: Hand | null
}

/**
 * How a printed text became that of a line. Where all of it was recorded, that is what was recorded; where some
 * of it was not, the texts are compared, word by word.
 */
export function wordStepsOf(printed: string, line: ReturnedLine): readonly WordStep[] {
  return textBefore(line.words) === printed ? recorded(line) : compared(printed, line)
}

/** Words that were typed again where others were taken out have stayed. */
function recorded({ words }: ReturnedLine): readonly WordStep[] {
  const steps: WordStep[] = []
  let changed: ReturnedWords[] = []
  const settle = () => {
    steps.push(...retyped(changed))
    changed = []
  }
  for (const it of words) {
    if (it.kind === 'kept') {
      settle()
      steps.push({ kind: 'kept', text: it.text, hand: null })
    } else changed.push(it)
  }
  settle()
  return withoutAddedEnds(steps)
}

function retyped(changed: readonly ReturnedWords[]): readonly WordStep[] {
  const handOf = (kind: 'inserted' | 'deleted') => {
    const found = changed.find((it) => it.kind === kind)
    return found === undefined || found.kind === 'kept' ? null : found.hand
  }
  const hands = { kept: null, added: handOf('inserted'), removed: handOf('deleted') }
  return wordChanges(textBefore(changed), textAfter(changed)).map(({ kind, text }) => {
    return { kind, text, hand: hands[kind] }
  })
}

/** Space that was typed before the first word, or after the last, is none of the notes. */
function withoutAddedEnds(steps: readonly WordStep[]): readonly WordStep[] {
  const first = steps.findIndex(isThere)
  const last = steps.findLastIndex(isThere)
  return steps.map((step, at) => {
    if (step.kind !== 'added') return step
    const fromStart = at <= first ? step.text.trimStart() : step.text
    return { ...step, text: at >= last ? fromStart.trimEnd() : fromStart }
  })
}

function isThere({ kind, text }: WordStep): boolean {
  return kind !== 'removed' && text.trim() !== ''
}

function compared(printed: string, line: ReturnedLine): readonly WordStep[] {
  const hands = handsOf(line)
  const start = line.text.length - line.text.trimStart().length
  let at = start
  return wordChanges(printed, line.text.trim()).flatMap(({ kind, text }): readonly WordStep[] => {
    if (kind === 'removed') return [{ kind, text, hand: removedBy(line, text) }]
    at += text.length
    if (kind === 'kept') return [{ kind, text, hand: null }]
    return stretches(text, hands.slice(at - text.length, at))
  })
}

/** Who put in each letter of a line. */
function handsOf({ words }: ReturnedLine): readonly (Hand | null)[] {
  return words.flatMap((it) => {
    if (it.kind === 'deleted') return []
    const hand = it.kind === 'inserted' ? it.hand : null
    return Array.from({ length: it.text.length }, () => hand)
  })
}

function removedBy({ words }: ReturnedLine, text: string): Hand | null {
  const wanted = text.trim()
  const found = words.find((it) => it.kind === 'deleted' && it.text.includes(wanted))
  return found?.kind === 'deleted' ? found.hand : null
}

function stretches(text: string, hands: readonly (Hand | null)[]): readonly WordStep[] {
  const steps: { kind: 'added'; text: string; hand: Hand | null }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const hand = hands[at] ?? null
    const last = steps.at(-1)
    if (last !== undefined && last.hand === hand) last.text += text.charAt(at)
    else steps.push({ kind: 'added', text: text.charAt(at), hand })
  }
  return steps
}
