import { describe, expect, it } from 'vitest'
import { onClipboard } from '../clipboard.ts'
import { type ShownNotes, showNotes } from '../show-notes.tsx'

const PASTE = '{Control>}v{/Control}'
const PASTE_TEXT = '{Control>}{Shift>}v{/Shift}{/Control}'

/** Pastes what is on the clipboard into these notes. */
async function pasted(into: readonly string[], keys = PASTE): Promise<ShownNotes> {
  const notes = await showNotes(into)
  notes.select(...into)
  await notes.press(keys)
  return notes
}

describe('Ctrl+V', () => {
  it('takes over words with their bold and italic, and the kinds of their blocks', async () => {
    await onClipboard({ html: '<p>One <b>two</b></p><ul><li>three</li></ul>', text: 'no' })
    const notes = await pasted(['¶ |'])
    expect(notes.lines()).toEqual(['¶ One two', '• three|'])
    expect(notes.reported.bodies.at(-1)?.content[0]?.content?.at(-1)).toHaveProperty('marks', [
      { type: 'bold' },
    ])
  })

  it('puts one paragraph among the words, with the number it may begin with', async () => {
    await onClipboard({ html: '<p>12. Any other business</p>', text: 'no' })
    expect((await pasted(['¶ item |here'])).lines()).toEqual(['¶ item 12. Any other business|here'])
  })

  it('goes on with the words around the caret', async () => {
    await onClipboard({ html: '<p>one</p><p>two</p>', text: 'no' })
    expect((await pasted(['¶ be|fore'])).lines()).toEqual(['¶ beone', '¶ two|fore'])
    expect((await pasted(['¶ |before'])).lines()).toEqual(['¶ one', '¶ two|', '¶ before'])
    expect((await pasted(['• before|'])).lines()).toEqual(['• beforeone', '• two|'])
  })

  it('makes clauses of everything inside a resolution', async () => {
    await onClipboard({ html: '<p>one</p><ul><li>two</li></ul><p>RESOLVED three</p>', text: 'no' })
    expect((await pasted(['RESOLVED that:', '(a) |', '¶ End'])).lines()).toEqual([
      'RESOLVED that:',
      '(a) one',
      '(a) two',
      '(a) three|',
      '¶ End',
    ])
  })

  it('replaces what is selected', async () => {
    await onClipboard({ html: '<p>new</p>', text: 'no' })
    expect((await pasted(['¶ o[ld', '• word]s'])).lines()).toEqual(['¶ onew|s'])
  })

  it('is one step to undo', async () => {
    await onClipboard({ html: '<p>one</p><p>two</p>', text: 'no' })
    const notes = await pasted(['¶ before|'])
    await notes.press('{Control>}z{/Control}')
    expect(notes.lines()).toEqual(['¶ before|'])
  })

  it('takes plain text line by line, and its labels for what they stand for', async () => {
    await onClipboard({ text: '1. One\r\n\r\n•\ttwo\r\na) three\r\nRESOLVED that:\r\n(a) four\r\n' })
    expect((await pasted(['¶ |'])).lines()).toEqual([
      '¶ One',
      '• two',
      'a) three',
      'RESOLVED that:',
      '(a) four|',
    ])
  })

  it('takes a megabyte in a few times the time in which the browser shows it', async () => {
    const paragraph = `<p class=MsoNormal>${'Members noted the <b>report</b> of the officer. '.repeat(10)}<o:p></o:p></p>\n`
    const html = paragraph.repeat(Math.ceil(1_000_000 / paragraph.length))
    const notes = await showNotes()
    const shown = timeOf(() => shownBy(html))
    const taken = timeOf(() => pasteAtOnce(notes, html))
    expect(notes.lines().length).toBeGreaterThan(1500)
    expect(taken / shown).toBeLessThan(8)
  })

  it('bears deep nesting', async () => {
    const notes = await showNotes()
    pasteAtOnce(notes, `${'<div><b><ul><li>'.repeat(2000)}deep${'</li></ul></b></div>'.repeat(2000)}`)
    expect(notes.lines().join()).toContain('deep')
  })

  it('leaves the notes as they are when there are no words', async () => {
    await onClipboard({ html: '<img src="data:," alt="Logo">', text: '' })
    const notes = await pasted(['¶ before|'])
    expect(notes.lines()).toEqual(['¶ before|'])
    expect(notes.reported.bodies).toEqual([])
  })
})

describe('Ctrl+Shift+V', () => {
  it('takes the text alone', async () => {
    await onClipboard({ html: '<p><b>One</b></p>', text: 'One' })
    const notes = await pasted(['¶ |'], PASTE_TEXT)
    expect(notes.lines()).toEqual(['¶ One|'])
    expect(notes.reported.bodies.at(-1)?.content[0]?.content).toEqual([{ type: 'text', text: 'One' }])
  })
})

function timeOf(act: () => void): number {
  const begun = performance.now()
  act()
  return performance.now() - begun
}

/** The browser reads the HTML and lays it out. */
function shownBy(html: string): void {
  const place = document.body.appendChild(document.createElement('div'))
  place.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
  place.getBoundingClientRect()
  place.remove()
}

/** Pastes without the clipboard, which would take its own time. */
function pasteAtOnce(notes: ShownNotes, html: string): void {
  const data = new DataTransfer()
  data.setData('text/html', html)
  notes.element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  )
  notes.element.getBoundingClientRect()
}
