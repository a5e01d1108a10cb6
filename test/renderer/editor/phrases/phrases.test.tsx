import { describe, expect, it } from 'vitest'
import type { OfferedPhrase } from '../../../../shared/wording/standard-phrases.ts'
import type { Line } from '../notes-language.ts'
import { MINUTE, showNotes } from '../show-notes.tsx'

const PHRASES: readonly OfferedPhrase[] = [
  { abbreviation: 'noted', kind: 'resolution', text: 'that [what] be noted.' },
  { abbreviation: 'list', kind: 'resolution', text: 'that the ISP:\n[what].\n[what else].' },
  { abbreviation: 'thanks', kind: 'words', text: 'Members thanked [whom] for [what].' },
  { abbreviation: 'close', kind: 'words', text: 'There was no other business.' },
]

const showPhrases = (...lines: readonly Line[]) => showNotes(lines, { phrases: PHRASES })
const details = () =>
  [...document.querySelectorAll('.notes-option-detail')].map((detail) => detail.textContent)

describe('typing / at the start of a word', () => {
  it('offers all phrases, then those that the letters begin', async () => {
    const notes = await showPhrases('¶ One ')
    await notes.press('/')
    await expect.poll(details).toEqual(['/noted', '/list', '/thanks', '/close'])
    await notes.press('th')
    await expect.poll(details).toEqual(['/thanks'])
  })

  it('offers nothing inside a word, nor after a space', async () => {
    const notes = await showPhrases('¶ ')
    await notes.press('and/or 10/11 / ')
    expect(details()).toEqual([])
    expect(notes.lines()).toEqual(['¶ and/or 10/11 / |'])
  })

  it('writes the words of the phrase, with its first blank selected', async () => {
    const notes = await showPhrases('¶ One. ')
    await notes.press('/thanks{Enter}')
    expect(notes.lines()).toEqual(['¶ One. Members thanked [[whom]] for [what].'])
    await notes.press('them{Tab}it{Tab}')
    expect(notes.lines()).toEqual(['• One. Members thanked them for it|.'])
  })

  it('makes a resolution in place of an empty paragraph', async () => {
    const notes = await showPhrases('¶ One', '¶ ')
    await notes.press('/noted{Enter}the report')
    expect(notes.lines()).toEqual(['¶ One', 'RESOLVED that the report| be noted.'])
  })

  it('makes a resolution with clauses below words', async () => {
    const notes = await showPhrases('¶ One ', '¶ Two')
    notes.select('¶ One |', '¶ Two')
    await notes.press('/list{Enter}x{Tab}y')
    expect(notes.lines()).toEqual(['¶ One ', 'RESOLVED that the ISP:', '(a) x.', '(a) y|.', '¶ Two'])
  })

  it('goes on behind a phrase without blanks', async () => {
    const notes = await showPhrases('¶ ')
    await notes.press('/close{Enter} It ended.')
    expect(notes.lines()).toEqual(['¶ There was no other business. It ended.|'])
  })

  it('lets Enter begin a paragraph behind a stroke that ends words', async () => {
    const notes = await showPhrases('¶ yes ')
    await notes.press('/{Enter}')
    expect(notes.lines()).toEqual(['¶ yes /', '¶ |'])
  })

  it('is taken by Enter once an arrow has chosen it, or where nothing stands before the stroke', async () => {
    const notes = await showPhrases('¶ One ')
    await notes.press('/{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
    expect(notes.lines()).toEqual(['¶ One There was no other business.|'])
    await notes.press('{Enter}/{Enter}')
    expect(notes.lines()).toEqual(['¶ One There was no other business.', 'RESOLVED that [[what]] be noted.'])
  })

  it('is one step to undo', async () => {
    const notes = await showPhrases('¶ One')
    await notes.press('{Enter}/noted{Enter}')
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()).toEqual(['¶ One', '¶ /noted|'])
  })
})

describe('a blank in square brackets', () => {
  it('is selected by Tab from anywhere before it, wherever it came from', async () => {
    const notes = await showPhrases('¶ One', '• Two')
    notes.states.commands.insertParagraph('Three [when].')
    notes.select('¶ O|ne', '• Two', '¶ Three <when>.', '¶ ')
    await notes.press('{Tab}now')
    expect(notes.lines()).toEqual(['¶ One', '• Two', '¶ Three now|.', '¶ '])
  })

  it('leaves Tab its meaning where there is none', async () => {
    const notes = await showPhrases('¶ One')
    await notes.press('{Tab}')
    expect(notes.lines()).toEqual(['• One|'])
    await notes.press('{Shift>}{Tab}{/Shift}')
    expect(notes.lines()).toEqual(['¶ One|'])
  })

  it('is gone back to by Shift+Tab', async () => {
    const notes = await showPhrases('¶ ')
    await notes.press('/thanks{Enter}{Tab}')
    expect(notes.lines()).toEqual(['¶ Members thanked [whom] for [[what]].'])
    await notes.press('{Shift>}{Tab}{/Shift}them')
    expect(notes.lines()).toEqual(['¶ Members thanked them| for [what].'])
  })

  it('left before the caret is gone back to by Tab within its block', async () => {
    const notes = await showPhrases('¶ ')
    await notes.press('/list{Enter}{Tab}y{Tab}')
    expect(notes.lines()).toEqual(['RESOLVED that the ISP:', '(a) [[what]].', '(a) y.'])
  })
})
