import { describe, expect, it } from 'vitest'
import { CLAUSE_LABELS } from '../../../../shared/records/house-style.ts'
import { fromClipboard } from '../clipboard.ts'
import { STYLE, showNotes } from '../show-notes.tsx'

const ALL = [
  '¶ Members asked:',
  'a) one',
  'i) one down',
  'a) two',
  '• three',
  '– three down',
  '¶ It was noted.',
  'RESOLVED that the Board:',
  '(a) note',
  '(a) thank',
]

const COPY = '{Control>}c{/Control}'

describe('copied notes', () => {
  it('are real lists in HTML, and written out in text', async () => {
    const notes = await showNotes(ALL)
    await notes.press(`{Control>}a{/Control}${COPY}`)
    const { html, text } = await fromClipboard()
    expect(html.replace(/^.*<!--StartFragment-->|<!--EndFragment-->.*$/gsu, '')).toBe(
      '<ol type="1"><li>Members asked:</li></ol>' +
        '<ol type="a"><li>one<ol type="i"><li>one down</li></ol></li><li>two</li></ol>' +
        '<ul type="disc"><li>three<ul type="disc"><li>three down</li></ul></li></ul>' +
        '<ol type="1" start="2"><li>It was noted.</li></ol>' +
        '<p><strong>RESOLVED</strong> that the Board:</p>' +
        '<ol type="a"><li>note</li><li>thank</li></ol>',
    )
    expect(text).toBe(
      [
        '1. Members asked:',
        'a) one',
        '    i) one down',
        'b) two',
        '• three',
        '    – three down',
        '2. It was noted.',
        'RESOLVED that the Board:',
        'a. note',
        'b. thank',
      ].join('\n'),
    )
  })

  it.each(CLAUSE_LABELS)('are the same when they are pasted again: clauses %s', async (clauseLabels) => {
    const notes = await showNotes(ALL, { style: { ...STYLE, clauseLabels } })
    await notes.press(`{Control>}a{/Control}${COPY}{Backspace}{Control>}v{/Control}`)
    expect(notes.lines()).toEqual(ALL.with(-1, '(a) thank|'))
  })

  it.each(CLAUSE_LABELS)(
    'are the same when only their text is pasted again: clauses %s',
    async (clauseLabels) => {
      const notes = await showNotes(ALL, { style: { ...STYLE, clauseLabels } })
      await notes.press(`{Control>}a{/Control}${COPY}{Backspace}{Control>}{Shift>}v{/Shift}{/Control}`)
      expect(notes.lines()).toEqual(ALL.with(-1, '(a) thank|'))
    },
  )

  it('go on from the number at which they begin', async () => {
    const notes = await showNotes(['¶ One', '¶ Two', '¶ Three'])
    notes.select('¶ One', '¶ [Two', '¶ Three]')
    await notes.press(COPY)
    expect((await fromClipboard()).html).toContain('<ol type="1" start="2"><li>Two</li><li>Three</li></ol>')
  })

  it('are paragraphs where the committee does not number them', async () => {
    const notes = await showNotes(['¶ One', '¶ Two'], { style: { ...STYLE, paragraphNumbers: 'never' } })
    await notes.press(`{Control>}a{/Control}${COPY}`)
    const { html, text } = await fromClipboard()
    expect(html).toContain('<p>One</p><p>Two</p>')
    expect(text).toBe('One\nTwo')
  })

  it('are words alone where they are part of a block', async () => {
    const notes = await showNotes(['• One *two* three'])
    notes.select('• One[ two th]ree')
    await notes.press(COPY)
    const { html, text } = await fromClipboard()
    expect(html).toContain(' <strong>two</strong> th')
    expect(html).not.toContain('<li>')
    expect(text).toBe(' two th')
  })

  it('are gone when they are cut', async () => {
    const notes = await showNotes(['¶ One', '• Two'])
    notes.select('¶ O[ne', '• T]wo')
    await notes.press('{Control>}x{/Control}')
    expect(notes.lines()).toEqual(['¶ O|wo'])
    expect((await fromClipboard()).text).toBe('ne\n• T')
  })
})

describe('copied sentences and people', () => {
  const lines = ['¶ @Mr Powell@ spoke.', '§! Mr Ross left.']

  it('are plain paragraphs and plain words in HTML and in text', async () => {
    const notes = await showNotes(lines)
    await notes.press(`{Control>}a{/Control}${COPY}`)
    const { html, text } = await fromClipboard()
    expect(html).toContain('<ol type="1"><li>Mr Powell spoke.</li></ol><p>Mr Ross left.</p>')
    expect(text).toBe('1. Mr Powell spoke.\nMr Ross left.')
  })

  it('are paragraphs when they are pasted again', async () => {
    const notes = await showNotes(lines)
    await notes.press(`{Control>}a{/Control}${COPY}{Backspace}{Control>}v{/Control}`)
    expect(notes.lines()).toEqual(['¶ Mr Powell spoke.', '¶ Mr Ross left.|'])
  })
})
