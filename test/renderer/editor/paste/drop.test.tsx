import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type ShownNotes, showNotes } from '../show-notes.tsx'

describe('words dropped from another window', () => {
  it('go in where they are dropped', async () => {
    const notes = await showNotes(['¶ One', '¶ Two'])
    const { right, top } = lineOf(notes, 0).getBoundingClientRect()
    const data = new DataTransfer()
    data.setData('text/html', '<p> and <b>more</b></p>')
    const at = { clientX: right - 5, clientY: top + 12, bubbles: true, cancelable: true, dataTransfer: data }
    notes.element.dispatchEvent(new DragEvent('drop', at))
    expect(notes.lines()).toEqual(['¶ Oneand more|', '¶ Two'])
  })
})

describe('words dragged inside the notes', () => {
  it('move to where they are dropped', async () => {
    const notes = await showNotes(['¶ One two', '• Three '])
    notes.select('¶ One [two]', '• Three ')
    await drag(notes, 0, 1)
    expect(notes.lines()).toEqual(['¶ One ', '• Three two|'])
  })

  it('take their blocks along, clauses without their lead as points', async () => {
    const notes = await showNotes(['¶ One', 'RESOLVED that:', '(a) two', '(a) three', '(a) four'])
    notes.select('¶ One', 'RESOLVED that:', '(a) [two', '(a) three]', '(a) four')
    await drag(notes, 2, 0)
    expect(notes.lines()).toEqual(['¶ One', 'a) two', 'a) three|', 'RESOLVED that:', '(a) ', '(a) four'])
  })

  it('stay where they are when they are dropped there', async () => {
    const notes = await showNotes(['¶ One two'])
    notes.select('¶ [One] two')
    await drag(notes, 0, 0, { x: 50, y: 12 })
    expect(notes.lines()).toEqual(['¶ [One] two'])
  })
})

/** Drags from the first selected words of one line to the end of another, with the mouse. */
async function drag(
  notes: ShownNotes,
  from: number,
  to: number,
  targetPosition?: { x: number; y: number },
): Promise<void> {
  const selected = getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect()
  const source = lineOf(notes, from).getBoundingClientRect()
  const target = lineOf(notes, to).getBoundingClientRect()
  await userEvent.dragAndDrop(lineOf(notes, from), lineOf(notes, to), {
    sourcePosition: { x: selected.left - source.left + 5, y: selected.top - source.top + 5 },
    targetPosition: targetPosition ?? { x: target.width - 5, y: 12 },
  })
}

function lineOf(notes: ShownNotes, index: number): Element {
  return notes.element.querySelectorAll('p')[index] ?? notes.element
}
