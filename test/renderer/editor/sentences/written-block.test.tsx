import { describe, expect, it } from 'vitest'
import type { Written } from '../../../../renderer/editor/edited-minute.ts'
import type { SentenceSource } from '../../../../shared/records/note-body.ts'
import { bodyFrom, countingIds, type Line, linesOfBody } from '../notes-language.ts'
import { MINUTE, OTHER_MINUTE, type ShownNotes, showNotes } from '../show-notes.tsx'

const SOURCE: SentenceSource = { of: 'proceeding', id: countingIds(900)('proceeding') }

/** The notes after a sentence was put in where the lines have the caret. */
async function inserted(...lines: readonly Line[]): Promise<readonly Line[]> {
  const notes = await showNotes(lines)
  notes.select(...lines)
  notes.states.commands.insertSentence(SOURCE, ['The meeting adjourned.'])
  return notes.lines()
}

function insert(notes: ShownNotes): Written {
  const written = notes.states.commands.insertSentence(SOURCE, ['The meeting adjourned.'])
  if (written === null) throw new Error('No minute is shown')
  return written
}

describe('a sentence put into the notes', () => {
  it('stands below the block with the caret, and a paragraph to go on with below it', async () => {
    expect(await inserted('¶ O|ne', '¶ Two')).toEqual(['¶ One', '§ The meeting adjourned.', '¶ |', '¶ Two'])
  })

  it('stands in place of an empty paragraph', async () => {
    expect(await inserted('¶ One', '¶ |')).toEqual(['¶ One', '§ The meeting adjourned.', '¶ |'])
  })

  it('uses the empty paragraph that is there', async () => {
    expect(await inserted('¶ On|e', '¶ ')).toEqual(['¶ One', '§ The meeting adjourned.', '¶ |'])
  })

  it('stands below the resolution that the caret is in', async () => {
    expect(await inserted('RESOLVED that|', '(a) one', '¶ End')).toEqual([
      'RESOLVED that',
      '(a) one',
      '§ The meeting adjourned.',
      '¶ |',
      '¶ End',
    ])
  })

  it('is no typing, and is not reported: the new body is the answer', async () => {
    const notes = await showNotes(['¶ One'])
    expect(linesOfBody(insert(notes).body)).toEqual(['¶ One', '§ The meeting adjourned.', '¶ '])
    expect(notes.reported).toEqual({ bodies: [], typed: [] })
    expect(notes.states.undoTyped(MINUTE)).toBe(false)
  })

  it('ends the step that is being typed', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press(' more')
    insert(notes)
    await notes.press('two')
    expect(notes.reported.typed).toEqual([MINUTE, MINUTE])
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()).toEqual(['¶ One more', '§ The meeting adjourned.', '¶ |'])
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()[0]).toMatch(/^¶ One\|?$/u)
  })

  it('stays as it is when the store hands it back, with what was typed since', async () => {
    const notes = await showNotes(['¶ One'])
    const { body } = insert(notes)
    await notes.press('two')
    await notes.rerender({ body: structuredClone(body) })
    expect(notes.lines()).toEqual(['¶ One', '§ The meeting adjourned.', '¶ two|'])
  })

  it('says what it was given until its record says something', async () => {
    const notes = await showNotes(['¶ One'])
    insert(notes)
    await notes.rerender({ linesOf: () => [] })
    expect(notes.lines()[1]).toBe('§ The meeting adjourned.')
    await notes.rerender({ linesOf: ({ of }) => (of === 'proceeding' ? ['It adjourned at 11.'] : []) })
    expect(notes.lines()[1]).toBe('§ It adjourned at 11.')
    await notes.rerender({ linesOf: () => [] })
    expect(notes.lines()[1]).toBe('§ ')
  })

  it('says what the records say where nothing else is given', async () => {
    const notes = await showNotes(['¶ '], { linesOf: () => ['There were none.'] })
    notes.states.commands.insertSentence({ of: 'declarations' })
    expect(notes.lines()).toEqual(['§ There were none.', '¶ |'])
  })

  it('goes when the step that put it in is undone, and what was typed since stays', async () => {
    const notes = await showNotes(['¶ One'])
    const before = bodyFrom(['¶ One'])
    await notes.rerender({ body: insert(notes).body })
    await notes.press('two')
    await notes.rerender({ body: before })
    expect(notes.lines()).toEqual(['¶ One', '¶ two|'])
    expect(linesOfBody(notes.reported.bodies.at(-1) ?? bodyFrom([]))).toEqual(['¶ One', '¶ two'])
  })

  it('is nothing where no minute is shown', async () => {
    const notes = await showNotes(['¶ One'])
    notes.remove()
    await expect.poll(() => document.querySelector('.notes-text')).toBeNull()
    expect(notes.states.commands.insertSentence(SOURCE)).toBeNull()
  })
})

describe('a sentence whose step is not kept', () => {
  it('goes out of the notes again, which then tell of nothing new', async () => {
    const notes = await showNotes(['¶ One'])
    notes.states.takeOut(insert(notes))
    expect(notes.lines()).toEqual(['¶ One|'])
    expect(notes.reported).toEqual({ bodies: [], typed: [] })
  })

  it('leaves what was typed since, and what can be undone', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press(' more')
    const written = insert(notes)
    await notes.press('two')
    notes.states.takeOut(written)
    expect(notes.lines()).toEqual(['¶ One more', '¶ two|'])
    expect(linesOfBody(notes.reported.bodies.at(-1) ?? bodyFrom([]))).toEqual(['¶ One more', '¶ two'])
    notes.states.undoTyped(MINUTE)
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()[0]).toMatch(/^¶ One\|?$/u)
  })

  it('goes out of a minute that is no longer shown', async () => {
    const notes = await showNotes(['¶ One'])
    const written = insert(notes)
    await notes.press('two')
    await notes.rerender({ minuteId: OTHER_MINUTE, body: bodyFrom(['¶ Other']) })
    notes.states.takeOut(written)
    expect(notes.lines()).toEqual(['¶ Other|'])
    expect(linesOfBody(notes.reported.bodies.at(-1) ?? bodyFrom([]))).toEqual(['¶ One', '¶ two'])
  })
})

describe('other words put into the notes', () => {
  it('are a resolution with its clauses', async () => {
    const notes = await showNotes(['¶ '])
    const written = notes.states.commands.insertResolution('that:', ['one; and', 'two.'])
    expect(linesOfBody(written?.body ?? bodyFrom([]))).toEqual([
      'RESOLVED that:',
      '(a) one; and',
      '(a) two.',
      '¶ ',
    ])
  })

  it('are a paragraph', async () => {
    const notes = await showNotes(['¶ One'])
    notes.states.commands.insertParagraph([{ type: 'text', text: 'Two' }])
    expect(notes.lines()).toEqual(['¶ One', '¶ Two', '¶ |'])
  })
})
