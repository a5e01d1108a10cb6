import { describe, expect, it } from 'vitest'
import { bodyFrom, type Line, linesOfBody, recordsOf } from '../notes-language.ts'
import { MINUTE, OTHER_MINUTE, type ShownNotes, showNotes } from '../show-notes.tsx'

/** Shows notes whose records say what the sentences say; `say` has them say something else. */
async function showFollowing(...lines: readonly Line[]) {
  const body = bodyFrom(lines)
  const notes = await showNotes(lines, { body, linesOf: recordsOf(body) })
  const say = (...words: readonly string[]) => notes.rerender({ linesOf: recordsOf(body, ...words) })
  return { notes, body, say }
}

function undo(notes: ShownNotes): readonly Line[] {
  notes.states.undoTyped(MINUTE)
  return notes.lines()
}

describe('a sentence whose record changes', () => {
  it('says what the record says now, with the caret where it was', async () => {
    const { notes, say } = await showFollowing('§ Mr Ross left.', '¶ One')
    notes.select('§ Mr Ross| left.', '¶ One')
    await say('Mr Ross left at 10.25.')
    expect(notes.lines()).toEqual(['§ Mr Ross| left at 10.25.', '¶ One'])
  })

  it('says nothing where the record says nothing', async () => {
    const { notes, say } = await showFollowing('§ Mr Ross left.', '¶ One')
    await say('')
    expect(notes.lines()).toEqual(['§ ', '¶ One|'])
  })

  it('has a line for each paragraph, and RESOLVED in bold', async () => {
    const { notes, say } = await showFollowing('§ Moved.', '¶ One')
    await say('Carried.↵RESOLVED that it be.')
    expect(notes.lines()).toEqual(['§ Carried.↵RESOLVED that it be.', '¶ One|'])
    expect(notes.element.querySelector('.notes-sentence strong')).toHaveTextContent('RESOLVED')
  })

  it('is no step to undo and is not reported', async () => {
    const { notes, say } = await showFollowing('§ Mr Ross left.', '¶ One')
    await say('Mr Ross withdrew.')
    expect(notes.reported).toEqual({ bodies: [], typed: [] })
    expect(notes.states.undoTyped(MINUTE)).toBe(false)
  })

  it('leaves what was typed to be undone', async () => {
    const { notes, say } = await showFollowing('§ Mr Ross left.', '¶ One')
    await notes.press(' more')
    await say('Mr Ross withdrew.')
    expect(undo(notes)).toEqual(['§ Mr Ross withdrew.', '¶ One|'])
  })

  it('says it when its minute is shown again', async () => {
    const { notes, body, say } = await showFollowing('§ Mr Ross left.', '¶ One')
    await notes.rerender({ minuteId: OTHER_MINUTE, body: bodyFrom(['¶ Other']) })
    await say('Mr Ross withdrew.')
    await notes.rerender({ minuteId: MINUTE, body })
    expect(notes.lines()).toEqual(['§ Mr Ross withdrew.', '¶ One|'])
  })
})

describe('a sentence whose words are changed by hand', () => {
  it('is marked, in one step with the words', async () => {
    const { notes } = await showFollowing('§ Mr Ross left.')
    await notes.press('!')
    expect(notes.lines()).toEqual(['§! Mr Ross left.!|'])
    expect(notes.element.querySelector('.notes-sentence')).toHaveAttribute(
      'title',
      'Edited by hand: it no longer follows the record',
    )
    expect(notes.reported.bodies.map(linesOfBody)).toEqual([['§! Mr Ross left.!']])
    expect(notes.reported.typed).toEqual([MINUTE])
    expect(undo(notes)).toEqual(['§ Mr Ross left.|'])
    expect(notes.element.querySelector('.notes-sentence')).not.toHaveAttribute('title')
  })

  it('follows again once they are typed back', async () => {
    const { notes, say } = await showFollowing('§ Mr Ross left.')
    await notes.press('!{Backspace}')
    expect(notes.lines()).toEqual(['§ Mr Ross left.|'])
    await say('Mr Ross withdrew.')
    expect(notes.lines()).toEqual(['§ Mr Ross withdrew.|'])
  })

  it('never changes by itself', async () => {
    const { notes, say } = await showFollowing('§ Mr Ross left.', '§! Ms Bright had left.')
    await say('Mr Ross withdrew.', 'Ms Bright withdrew.')
    expect(notes.lines()).toEqual(['§ Mr Ross withdrew.', '§! Ms Bright had left.|'])
  })

  it('says what the record says by now once the edit is undone', async () => {
    const { notes, say } = await showFollowing('§ Mr Ross left.')
    await notes.press('!')
    await say('Mr Ross withdrew.')
    expect(notes.lines()).toEqual(['§! Mr Ross left.!|'])
    expect(undo(notes)).toEqual(['§ Mr Ross withdrew.|'])
  })

  it('keeps its element while it is typed in', async () => {
    const { notes } = await showFollowing('§ Mr Ross left.')
    const element = notes.element.querySelector('.notes-sentence')
    await notes.press('!')
    expect(notes.element.querySelector('.notes-sentence')).toBe(element)
  })

  it('goes back to its record by a command, which can be undone', async () => {
    const { notes } = await showFollowing('§ Mr Ross left.', '¶ One')
    expect(notes.states.commands.followRecord()).toBe(false)
    notes.select('§ Mr Ross| left.', '¶ One')
    expect(notes.states.commands.followRecord()).toBe(false)
    await notes.press(' XII')
    expect(notes.states.commands.followRecord()).toBe(true)
    expect(notes.lines()).toEqual(['§ Mr Ross left.|', '¶ One'])
    notes.states.undoTyped(MINUTE)
    expect(linesOfBody(notes.reported.bodies.at(-1) ?? bodyFrom([]))).toEqual([
      '§! Mr Ross XII left.',
      '¶ One',
    ])
  })

  it('keeps the clerk’s words where the record is gone', async () => {
    const { notes, say } = await showFollowing('§ Mr Ross left.')
    await notes.press('!')
    await say('')
    expect(notes.states.commands.followRecord()).toBe(false)
    expect(notes.lines()).toEqual(['§! Mr Ross left.!|'])
  })
})
