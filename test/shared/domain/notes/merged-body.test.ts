import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedBody } from '../../../../shared/domain/notes/merged-body.ts'
import { idFrom } from '../../../../shared/records/ids.ts'
import type { NoteBlock, NoteBody } from '../../../../shared/records/note-body.ts'

/** Bodies of paragraphs, each named by a letter, which keeps its id, and its words: `a b:changed c`. */
function body(text: string): NoteBody {
  const blocks = text.split(' ').filter((part) => part !== '')
  return { type: 'doc', content: blocks.map(block) }
}

function block(part: string): NoteBlock {
  const [name = '', words = name] = part.split(':')
  const id = idFrom('block', 0, [name.charCodeAt(0)])
  return { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text: words }] }
}

function merged(sides: { readonly base: string; readonly theirs: string; readonly ours: string }) {
  return mergedBody({ base: body(sides.base), theirs: body(sides.theirs), ours: body(sides.ours) })
}

const anyText = fc
  .shuffledSubarray(['a', 'b', 'c', 'd', 'e'])
  .chain((names) => fc.tuple(...names.map((name) => fc.constantFrom(name, name, `${name}:x`, `${name}:y`))))
  .map((parts) => parts.join(' '))

describe('a body changed on two sides', () => {
  it('has each block as the side that changed it has it', () => {
    expect(merged({ base: 'a b', theirs: 'a:x b', ours: 'a b:y' })).toEqual(body('a:x b:y'))
  })

  it('has a block that both changed as ours has it', () => {
    expect(merged({ base: 'a', theirs: 'a:x', ours: 'a:y' })).toEqual(body('a:y'))
  })

  it('has what either side added, after its neighbour', () => {
    expect(merged({ base: 'a b', theirs: 'a t b', ours: 'a b o' })).toEqual(body('a t b o'))
    expect(merged({ base: 'a b', theirs: 't a b', ours: 'a o b' })).toEqual(body('t a o b'))
    expect(merged({ base: '', theirs: 't', ours: 'o' })).toEqual(body('o t'))
  })

  it('has not what one side removed and the other left as it was', () => {
    expect(merged({ base: 'a b c', theirs: 'a c', ours: 'a b c:y' })).toEqual(body('a c:y'))
    expect(merged({ base: 'a b c', theirs: 'a b:x c', ours: 'b c' })).toEqual(body('b:x c'))
  })

  it('keeps what one side removed and the other changed', () => {
    expect(merged({ base: 'a b c', theirs: 'a c', ours: 'a b:y c' })).toEqual(body('a b:y c'))
    expect(merged({ base: 'a b c', theirs: 'a b:x c', ours: 'a c' })).toEqual(body('a b:x c'))
  })

  it('keeps the order in which our side put the blocks', () => {
    expect(merged({ base: 'a b c', theirs: 'a b c t', ours: 'c a b' })).toEqual(body('c t a b'))
  })

  it('is the other side where one side changed nothing', () => {
    fc.assert(
      fc.property(anyText, anyText, (base, changed) => {
        expect(merged({ base, theirs: changed, ours: base })).toEqual(body(changed))
        expect(merged({ base, theirs: base, ours: changed })).toEqual(body(changed))
      }),
    )
  })

  it('never loses a block of ours that differs from what both had', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (base, theirs, ours) => {
        const typed = ours.split(' ').filter((part) => part !== '' && !base.split(' ').includes(part))
        expect(merged({ base, theirs, ours }).content).toEqual(expect.arrayContaining(typed.map(block)))
      }),
    )
  })

  it('has every block once', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (base, theirs, ours) => {
        const ids = merged({ base, theirs, ours }).content.map(({ attrs }) => attrs.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('takes the words of a sentence that follows its record for no change', () => {
    const sentence = (text: string): NoteBody => ({
      type: 'doc',
      content: [
        {
          type: 'sentence',
          attrs: { id: idFrom('block', 0, [1]), source: { of: 'apologies' }, isEdited: false },
          content: [{ type: 'text', text }],
        },
      ],
    })
    const sides = { base: sentence('One'), theirs: body(''), ours: sentence('Two') }
    expect(mergedBody(sides)).toEqual(body(''))
  })
})
