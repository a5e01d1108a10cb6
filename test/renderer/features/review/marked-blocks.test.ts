import { describe, expect, it } from 'vitest'
import { markedBlocks } from '../../../../renderer/features/review/marks/marked-blocks.ts'
import { unitsOf } from '../../../../renderer/features/review/marks/units.ts'
import { blocksOfBody } from '../../../../shared/documents/note-blocks.ts'
import { differenceOf } from '../../../../shared/domain/review/difference.ts'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import { DEFAULT_HOUSE_STYLE } from '../../../../shared/records/house-style.ts'
import { bodyFrom, type Line } from '../../editor/notes-language.ts'
import { linesOfMarked } from './marked-language.ts'

type Side = 'before' | 'after'

/** What is on the screen of notes that were changed, with the numbers of one side. */
function marked(is: Side, before: readonly Line[], after: readonly Line[]): readonly string[] {
  const sides = { before: bodyFrom(before), after: bodyFrom(after) }
  const changes = differenceOf(sides.before, sides.after).map((change, index) => ({
    ...change,
    id: `change ${index}`,
    isConflict: false,
  }))
  const numbered = sides[is]
  const blocks = blocksOfBody(numbered, { ...DEFAULT_HOUSE_STYLE, paragraphNumbers: 'always' })
  return linesOfMarked(
    markedBlocks(unitsOf(piecesOf(sides.before), changes), { is, pieces: piecesOf(numbered), blocks }),
  )
}

describe('notes with changes in them', () => {
  it('show words put in, taken out and replaced where they stand', () => {
    expect(
      marked(
        'before',
        ['¶ The lamps are lit.', '¶ Noted so far.'],
        ['¶ The five lamps are lit.', '¶ Noted.'],
      ),
    ).toEqual(['1. The [+five +]lamps are lit.', '2. Noted[- so far-].'])
  })

  it('show a paragraph that is split with its number once', () => {
    expect(marked('before', ['¶ One. Two.', '¶ Three.'], ['¶ One.', '¶ Two.', '¶ Three.'])).toEqual([
      '1. One.[- -][+¶+]',
      'Two.',
      '2. Three.',
    ])
  })

  it('show paragraphs that are joined with both numbers of before, or the one of after', () => {
    const [before, after] = [['¶ One.', '¶ Two.'], ['¶ One. Two.']]
    expect(marked('before', before, after)).toEqual(['1. One.[-¶-]', '2. [+ +]Two.'])
    expect(marked('after', before, after)).toEqual(['1. One.[-¶-]', '[+ +]Two.'])
  })

  it('show a new paragraph without a number beside those of before', () => {
    const [before, after] = [
      ['¶ One.', '¶ Three.'],
      ['¶ One.', '¶ Two.', '¶ Three.'],
    ]
    expect(marked('before', before, after)).toEqual(['1. One.', '[+Two.+][+¶+]', '2. Three.'])
    expect(marked('after', before, after)).toEqual(['1. One.', '2. [+Two.+][+¶+]', '3. Three.'])
  })

  it('show a paragraph taken out under its old number', () => {
    expect(marked('before', ['¶ One.', '¶ Two.', '¶ Three.'], ['¶ One.', '¶ Three.'])).toEqual([
      '1. One.',
      '2. [-Two.-][-¶-]',
      '3. Three.',
    ])
  })

  it('show another kind of paragraph at its end alone', () => {
    expect(marked('before', ['¶ One.', '¶ Two.'], ['¶ One.', '• Two.'])).toEqual(['1. One.', '2. Two.[~¶~]'])
  })

  it('show words that become bold once', () => {
    expect(marked('before', ['¶ One two.'], ['¶ One *two*.'])).toEqual(['1. One [~two~].'])
  })

  it('keep a resolution with its clauses and their letters', () => {
    expect(
      marked(
        'before',
        ['RESOLVED that:', '(a) one be noted;', '(a) two be noted.'],
        ['RESOLVED that:', '(a) one be thanked;', '(a) two be noted.'],
      ),
    ).toEqual(['RESOLVED that:', 'a. one be [-noted-][+thanked+];', 'b. two be noted.'])
  })

  it('leave out what is not printed', () => {
    expect(marked('before', ['¶ One.', '¶ ', '¶ Two.'], ['¶ One.', '¶ ', '¶ Two!'])).toEqual([
      '1. One.',
      '2. Two[-.-][+!+]',
    ])
  })
})
