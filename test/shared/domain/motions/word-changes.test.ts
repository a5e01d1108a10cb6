import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type WordChange, wordChanges } from '../../../../shared/domain/motions/word-changes.ts'

/** One line: `that the report be [-noted-]{+agreed+}.` */
function shown(before: string, after: string): string {
  const marks = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  return wordChanges(before, after)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join('')
}

function textOf(changes: readonly WordChange[], left: WordChange['kind']): string {
  return changes
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')
}

describe('what was changed between two texts', () => {
  it.each([
    ['the report be noted', 'the report be noted', 'the report be noted'],
    ['the report be noted', 'the report be agreed', 'the report be[- noted-]{+ agreed+}'],
    ['the report be noted', 'the report be noted and agreed', 'the report be noted{+ and agreed+}'],
    ['the report be noted.', 'the report be noted in full.', 'the report be noted{+ in full+}.'],
    ['the full report be noted', 'the report be noted', 'the[- full-] report be noted'],
    ['a b c d', 'a x c y', 'a[- b-]{+ x+} c[- d-]{+ y+}'],
    ['the Council’s plan', 'the Board’s plan', 'the[- Council’s-]{+ Board’s+} plan'],
    ['at 10.30 am', 'at 10.45 am', 'at[- 10.30-]{+ 10.45+} am'],
    ['', 'all new', '{+all new+}'],
    ['all gone', '', '[-all gone-]'],
    ['', '', ''],
  ])('from “%s” to “%s” is “%s”', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  const word = fc.constantFrom(
    'the ',
    'report',
    ' be',
    ' noted',
    ', ',
    '.',
    '\n',
    'é',
    ' 10.30',
    '  ',
    '😀',
    'a',
  )
  const text = fc.oneof(
    fc.array(word, { maxLength: 14 }).map((words) => words.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('keeps both texts, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after)
        expect(textOf(changes, 'added')).toBe(before)
        expect(textOf(changes, 'removed')).toBe(after)
      }),
    )
  })

  it('never has two stretches of one kind side by side, nor an empty one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after)
        expect(changes.filter((it, at) => it.text === '' || it.kind === changes[at + 1]?.kind)).toEqual([])
      }),
    )
  })

  it('keeps as many words as can be kept', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 })
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const written = (words: readonly string[]) => words.map((it) => ` ${it}`).join('')
        const kept = wordChanges(written(one), written(other)).filter(({ kind }) => kind === 'kept')
        const count = kept.map(({ text: own }) => own.length / 2).reduce((sum, many) => sum + many, 0)
        expect(count).toBe(
          Math.max(
            ...subsequences(one)
              .filter((it) => isWithin(it, other))
              .map((it) => it.length),
          ),
        )
      }),
    )
  })
})

function subsequences([first, ...others]: readonly string[]): readonly (readonly string[])[] {
  if (first === undefined) return [[]]
  const without = subsequences(others)
  return [...without, ...without.map((it) => [first, ...it])]
}

function isWithin(wanted: readonly string[], words: readonly string[]): boolean {
  const left = words.reduce((rest, word) => (rest[0] === word ? rest.slice(1) : rest), wanted)
  return left.length === 0
}
