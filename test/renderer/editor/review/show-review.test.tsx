import { describe, expect, it } from 'vitest'
import type { ShownReview } from '../../../../renderer/editor/review/shown-review.ts'
import { bodyFrom, type Line } from '../notes-language.ts'
import { showNotes } from '../show-notes.tsx'

/** The editor of a review of these lines, with what stands in it now. */
async function reviewed(before: readonly Line[], after = before, fields: Partial<ShownReview> = {}) {
  const base = bodyFrom(before)
  const review = { base, idOf: (from: number) => `change-${from}`, quotes: [], current: null, ...fields }
  const notes = await showNotes(after, { body: bodyFrom(after), review })
  const words = (selector: string) =>
    [...notes.element.querySelectorAll(selector)].map((element) => element.textContent)
  return { ...notes, review, words }
}

describe('what the chair changes in the notes', () => {
  it('is underlined where it was put in, and struck out where it was taken out', async () => {
    const notes = await reviewed(['¶ Noted so far.'], ['¶ Noted with thanks.'])
    expect(notes.words('ins')).toEqual(['with thanks'])
    expect(notes.words('del')).toEqual(['so far'])
  })

  it('shows as it is typed, and what is struck out is no part of the words', async () => {
    const notes = await reviewed(['¶ One two.'])
    await notes.press('{ArrowLeft}{Backspace}{Backspace}{Backspace}four')
    expect(notes.words('ins')).toEqual(['four'])
    expect(notes.words('del')).toEqual(['two'])
    expect(notes.lines()).toEqual(['¶ One four|.'])
  })

  it('is gone as soon as it is taken back by typing', async () => {
    const notes = await reviewed(['¶ One.'])
    await notes.press('x')
    expect(notes.words('ins, del')).not.toEqual([])
    await notes.press('{Backspace}')
    expect(notes.words('ins, del')).toEqual([])
  })

  it('shows a paragraph that is split or joined by the sign of its end', async () => {
    const split = await reviewed(['¶ One. Two.'], ['¶ One.', '¶ Two.'])
    expect(split.words('ins')).toContain('¶')
    const joined = await reviewed(['¶ One.', '¶ Two.'], ['¶ One. Two.'])
    expect(joined.words('del').join('')).toContain('¶')
  })

  it('shows a paragraph taken out before the next one, or behind the last one', async () => {
    const middle = await reviewed(['¶ One.', '¶ Two.', '¶ Three.'], ['¶ One.', '¶ Three.'])
    expect(middle.words('p')).toEqual(['One.', 'Two.¶Three.'])
    const last = await reviewed(['¶ One.', '¶ Two.'], ['¶ One.'])
    expect(last.words('p')).toEqual(['One.Two.¶'])
  })

  it('shows where all of it was taken out', async () => {
    const notes = await reviewed(['¶ One.'], ['¶ '])
    expect(notes.words('del').join('')).toContain('One.')
  })

  it('is named by where it begins in the words before, whatever else is changed', async () => {
    const notes = await reviewed(['¶ One.', '¶ Two three.'], ['¶ Not one.', '¶ Two four.'])
    const names = () =>
      [...notes.element.querySelectorAll<HTMLElement>('[data-mark]')].map(({ dataset }) => dataset.mark)
    const last = names().at(-1)
    await notes.rerender({ body: bodyFrom(['¶ One.', '¶ Two four.']) })
    expect(names().at(-1)).toBe(last)
  })

  it('comes forward while it is in hand', async () => {
    const notes = await reviewed(['¶ One two.'], ['¶ One three.'])
    const [name] = [...notes.element.querySelectorAll<HTMLElement>('ins')].map(({ dataset }) => dataset.mark)
    await notes.rerender({ review: { ...notes.review, current: name ?? null } })
    expect(notes.words('ins[data-current]')).toEqual(['three'])
  })
})

describe('what a comment is about', () => {
  it('is marked in its paragraph, over names and changes', async () => {
    const notes = await reviewed(['¶ Thanks to @Ms Allen@ for all.'])
    const blockId = notes.review.base.content[0]?.attrs.id ?? ''
    const quotes = [{ id: 'c', blockId, quoted: 'to Ms Allen for' }]
    await notes.rerender({ review: { ...notes.review, quotes } })
    expect(notes.words('mark').join('')).toBe('to Ms Allen for')
  })

  it('is not marked where it is all of a paragraph, or no longer there', async () => {
    const notes = await reviewed(['¶ One.'])
    const blockId = notes.review.base.content[0]?.attrs.id ?? ''
    const quotes = [
      { id: 'c', blockId, quoted: '' },
      { id: 'd', blockId, quoted: 'two' },
    ]
    await notes.rerender({ review: { ...notes.review, quotes } })
    expect(notes.words('mark')).toEqual([])
  })
})
