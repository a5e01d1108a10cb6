import { describe, expect, it } from 'vitest'
import { showNotes } from './show-notes.tsx'

describe('typing with the keys of the notes', () => {
  it('writes a minute from beginning to end', async () => {
    const notes = await showNotes()
    await notes.press(
      'The report was noted.{Enter}Members asked:{Enter}{Tab}one{Enter}{Tab}two{Enter}{Enter}{Enter}',
    )
    await notes.press(
      'It went on.{Control>}{Shift>}r{/Shift}{/Control}that the Board:{Enter}note{Enter}thank{Enter}{Enter}End.',
    )
    expect(notes.lines()).toEqual([
      '¶ The report was noted.',
      '¶ Members asked:',
      '• one',
      '– two',
      '¶ It went on.',
      'RESOLVED that the Board:',
      '(a) note',
      '(a) thank',
      '¶ End.|',
    ])
  })

  it('sets bold and italic', async () => {
    const notes = await showNotes()
    await notes.press('a {Control>}b{/Control}b{Control>}b{/Control} {Control>}i{/Control}c')
    expect(notes.reported.bodies.at(-1)?.content[0]?.content).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'b', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'c', marks: [{ type: 'italic' }] },
    ])
  })

  it('makes bullets with Ctrl+Shift+8 and sub-points with Ctrl+Shift+7', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press('{Control>}{Shift>}8{/Shift}{/Control}')
    expect(notes.lines()).toEqual(['• One|'])
    await notes.press('{Control>}{Shift>}7{/Shift}{/Control}')
    expect(notes.lines()).toEqual(['a) One|'])
  })

  it('moves blocks with Alt+Shift+Up and Down', async () => {
    const notes = await showNotes(['¶ One', '¶ Two'])
    await notes.press('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
    expect(notes.lines()).toEqual(['¶ Two|', '¶ One'])
  })

  it('types over words selected in several blocks', async () => {
    const notes = await showNotes(['¶ One', 'RESOLVED that:', '(a) two'])
    notes.select('¶ One[', 'RESOLVED that:', '(a) two]')
    await notes.press('x')
    expect(notes.lines()).toEqual(['¶ Onex|'])
  })

  it('leaves one paragraph when everything is selected and deleted', async () => {
    const notes = await showNotes(['• One', 'RESOLVED that:', '(a) two'])
    await notes.press('{Control>}a{/Control}{Backspace}')
    expect(notes.lines()).toEqual(['¶ |'])
    expect(notes.reported.bodies.at(-1)).toEqual({ type: 'doc', content: [] })
  })

  it('breaks a line with Shift+Enter', async () => {
    const notes = await showNotes(['• One'])
    await notes.press('{Shift>}{Enter}{/Shift}two')
    expect(notes.lines()).toEqual(['• One↵two|'])
  })

  it('takes back an accidental resolution with one key', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press('{Control>}{Shift>}r{/Shift}{/Control}{Backspace}')
    expect(notes.lines()).toEqual(['¶ One', '¶ |'])
  })
})

describe('Tab', () => {
  it('stays in the notes', async () => {
    const notes = await showNotes(['RESOLVED that'])
    await notes.press('{Tab}{Shift>}{Tab}{/Shift}')
    expect(document.activeElement).toBe(notes.element)
  })

  it('leaves the notes after Escape (WCAG 2.1.2)', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press('{Escape}{Tab}')
    expect(document.activeElement).not.toBe(notes.element)
    expect(notes.lines()).toEqual(['¶ One|'])
  })

  it('stays again once something else was pressed', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press('{Escape}s{Tab}')
    expect(notes.lines()).toEqual(['• Ones|'])
  })
})
