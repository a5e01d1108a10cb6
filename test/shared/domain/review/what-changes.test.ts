import { describe, expect, it } from 'vitest'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import { whatChanges } from '../../../../shared/domain/review/what-changes.ts'
import type { Line } from '../../../renderer/editor/notes-language.ts'
import { minuteOf } from './review-language.ts'

/** What the one suggestion changes: `replaced “two” by “2”`. */
function told(sent: readonly Line[], chair: readonly Line[]): string {
  const { base, suggestions } = minuteOf({ sent, chair })
  const [first] = suggestions
  if (first === undefined || suggestions.length > 1) return `${suggestions.length} changes`
  const { kind, before, after } = whatChanges(first.change, piecesOf(base))
  return `${kind} “${before}” by “${after}”`.replaceAll('\n', '↵')
}

describe('what a suggestion changes', () => {
  it.each<[string, readonly Line[], readonly Line[]]>([
    ['replaced “two” by “2”', ['¶ One two three.'], ['¶ One 2 three.']],
    ['inserted “” by “ Two.”', ['¶ One.'], ['¶ One. Two.']],
    ['inserted “” by “Two.↵”', ['¶ One.'], ['¶ Two.', '¶ One.']],
    ['deleted “ Two.” by “”', ['¶ One. Two.'], ['¶ One.']],
    ['split “ ” by “↵”', ['¶ One. Two.'], ['¶ One.', '¶ Two.']],
    ['joined “↵” by “ ”', ['¶ One.', '¶ Two.'], ['¶ One. Two.']],
    ['kind “↵” by “↵”', ['¶ One.'], ['• One.']],
    ['look “two” by “two”', ['¶ One two.'], ['¶ One *two*.']],
  ])('is said: %s', (expected, sent, chair) => {
    expect(told(sent, chair)).toBe(expected)
  })
})
