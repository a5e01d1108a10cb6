import { describe, expect, it } from 'vitest'
import { onClipboard } from '../clipboard.ts'
import { bodyFrom, recordsOf } from '../notes-language.ts'
import { showNotes } from '../show-notes.tsx'

const PASTE = '{Control>}v{/Control}'

/** Shows a sentence that follows its record, with the caret in it. */
async function showSentence(line: string) {
  const body = bodyFrom([line])
  const notes = await showNotes([line], { body, linesOf: recordsOf(body) })
  notes.select(line)
  return notes
}

describe('pasting into a sentence of the application’s', () => {
  it('puts words into it, which edits it', async () => {
    await onClipboard({ text: 'now ' })
    const notes = await showSentence('§ One |left.')
    await notes.press(PASTE)
    expect(notes.lines()).toEqual(['§! One now|left.'])
  })

  it('puts paragraphs between its words, and never makes a second sentence', async () => {
    await onClipboard({ text: 'Two\nThree' })
    const notes = await showSentence('§ One |left.')
    await notes.press(PASTE)
    expect(notes.lines()).toEqual(['§! One ', '¶ Two', '¶ Three|', '¶ left.'])
  })

  it('puts paragraphs above it at its beginning, and it goes on following', async () => {
    await onClipboard({ text: 'Two\nThree' })
    const notes = await showSentence('§ |One left.')
    await notes.press(PASTE)
    expect(notes.lines()).toEqual(['¶ Two', '¶ Three|', '§ One left.'])
  })
})
