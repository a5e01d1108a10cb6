import { describe, expect, it } from 'vitest'
import { MINUTE, STYLE, showNotes } from '../show-notes.tsx'

const CURLY = { style: { ...STYLE, quotationMarks: 'curly' as const } }

describe('quotation marks as they are typed', () => {
  it('are curled where the committee has them so', async () => {
    const notes = await showNotes(['¶ '], CURLY)
    await notes.press(`"The Council's 'view'" ('90s`)
    expect(notes.lines()).toEqual(['¶ “The Council’s ‘view’” (’90s|'])
  })

  it('are left where it has them as typed', async () => {
    const notes = await showNotes()
    await notes.press(`"The Council's"`)
    expect(notes.lines()).toEqual([`¶ "The Council's"|`])
  })

  it('open after a line break', async () => {
    const notes = await showNotes(['¶ One'], CURLY)
    await notes.press('{Shift>}{Enter}{/Shift}"')
    expect(notes.lines()).toEqual(['¶ One↵“|'])
  })

  it('keep the look of the words around', async () => {
    const notes = await showNotes(['¶ *bold*'], CURLY)
    await notes.press("'")
    expect(notes.reported.bodies.at(-1)?.content[0]?.content).toEqual([
      { type: 'text', text: 'bold’', marks: [{ type: 'bold' }] },
    ])
  })

  it('are straight again after one undo, and curled after redo', async () => {
    const notes = await showNotes(['¶ '], CURLY)
    await notes.press('ab"{Control>}z{/Control}')
    expect(notes.lines()).toEqual(['¶ ab"|'])
    await notes.press('{Control>}y{/Control}')
    expect(notes.lines()).toEqual(['¶ ab”|'])
    await notes.press('{Control>}z{/Control}{Control>}z{/Control}')
    expect(notes.lines()).toEqual(['¶ |'])
  })

  it('are straight again after Backspace, and gone after another', async () => {
    const notes = await showNotes(['¶ '], CURLY)
    await notes.press('ab"{Backspace}')
    expect(notes.lines()).toEqual(['¶ ab"|'])
    await notes.press('{Backspace}')
    expect(notes.lines()).toEqual(['¶ ab|'])
  })

  it('are erased like any other character once something else was typed', async () => {
    const notes = await showNotes(['¶ '], CURLY)
    await notes.press('"a{Backspace}{Backspace}')
    expect(notes.lines()).toEqual(['¶ |'])
  })

  it('are two steps to undo: what was typed, and the curl', async () => {
    const notes = await showNotes(['¶ '], CURLY)
    await notes.press('a"b')
    expect(notes.reported.typed).toEqual([MINUTE, MINUTE, MINUTE])
  })
})

describe('a label typed at the start of a paragraph', () => {
  it('makes a bullet of a hyphen or an asterisk, and a sub-point of a)', async () => {
    const notes = await showNotes()
    await notes.press('- one{Enter}{Enter}* two{Enter}{Enter}a) three')
    expect(notes.lines()).toEqual(['• one', '• two', 'a) three|'])
  })

  it('makes a resolution of RESOLVED', async () => {
    const notes = await showNotes()
    await notes.press('RESOLVED that it be noted.')
    expect(notes.lines()).toEqual(['RESOLVED that it be noted.|'])
  })

  it('turns words that stand there already', async () => {
    const notes = await showNotes(['¶ one'])
    notes.select('¶ |one')
    await notes.press('- ')
    expect(notes.lines()).toEqual(['• |one'])
  })

  it('is a label no more after one undo', async () => {
    const notes = await showNotes()
    await notes.press('- {Control>}z{/Control}')
    expect(notes.lines()).toEqual(['¶ - |'])
    await notes.press('{Control>}y{/Control}x')
    expect(notes.lines()).toEqual(['• x|'])
  })

  it('is left alone in the middle of words, and outside of paragraphs', async () => {
    const notes = await showNotes(['¶ one'])
    await notes.press(' - {Enter}word - {Enter}{Tab}- ')
    expect(notes.lines()).toEqual(['¶ one - ', '¶ word - ', '• - |'])
  })
})
