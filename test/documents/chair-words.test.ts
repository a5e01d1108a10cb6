import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordStepsOf } from '../../renderer/word/review/changed-words.ts'
import { printedText } from '../../renderer/word/review/printed-letters.ts'
import type { ReturnedWords } from '../../renderer/word/review/returned-file.ts'
import { type ReturnedLine, textAfter } from '../../renderer/word/review/returned-lines.ts'
import { rewrittenWords } from '../../renderer/word/review/rewritten-words.ts'
import { textOfWords } from '../../shared/domain/notes/note-text.ts'
import { idFrom } from '../../shared/records/ids.ts'
import type { Inline } from '../../shared/records/note-body.ts'
import { bold, italic, mention } from '../support/note-bodies.ts'

const HAND = { author: 'Rivers Example', at: 0, isTracked: true }
const ROSS = mention(idFrom('person', 1, []), 'DI J Ross (Kent Police)')

const kept = (text: string): ReturnedWords => ({ kind: 'kept', text })
const put = (text: string): ReturnedWords => ({ kind: 'inserted', text, hand: HAND })
const taken = (text: string): ReturnedWords => ({ kind: 'deleted', text, hand: HAND })
const text = (words: string): Inline => ({ type: 'text', text: words })

function lineOf(...words: readonly ReturnedWords[]): ReturnedLine {
  const line = { bookmarks: [], style: 'Body Numbered', listing: null, end: null, paragraphs: [0] }
  return { ...line, words, text: textAfter(words) }
}

/** What a line of these words becomes. */
function become(content: readonly Inline[], line: ReturnedLine, prefix: '' | 'RESOLVED' = '') {
  const base = { prefix, content }
  return rewrittenWords(base, wordStepsOf(printedText(base), line))
}

describe('The words of a line', () => {
  it('keep their look where they stay, and a person stays mentioned', () => {
    const base = [text('Thanks went to '), ROSS, text(' for '), bold('good'), text(' work.')]
    const after = 'Warm thanks went to DI J Ross (Kent Police) for good and hard work.'
    expect(become(base, lineOf(kept(after))).content).toEqual([
      text('Warm thanks went to '),
      ROSS,
      text(' for '),
      bold('good'),
      text(' and hard work.'),
    ])
  })

  it('are typed words where only a part of a name is left', () => {
    const after = lineOf(kept('DI J Ross'), taken(' (Kent Police)'), kept(' spoke.'))
    expect(become([ROSS, text(' spoke.')], after).content).toEqual([text('DI J Ross spoke.')])
  })

  it('look like their neighbours where both look the same', () => {
    const after = lineOf(kept('not '), put('at all '), kept('now'))
    expect(become([italic('not now')], after).content).toEqual([italic('not at all now')])
  })

  it('keep the space that is not printed', () => {
    expect(become([text(' Noted. ')], lineOf(kept('Well noted.'))).content).toEqual([text(' Well noted. ')])
  })

  it('have stayed where they were typed again', () => {
    const after = lineOf(taken('DI J Ross (Kent Police) spoke.'), put('DI J Ross (Kent Police) agreed.'))
    expect(become([ROSS, text(' spoke.')], after).content).toEqual([ROSS, text(' agreed.')])
  })

  it.each([
    ['RESOLVED unanimously that it be so.', 'unanimously that it be so.', 'RESOLVED'],
    ['AGREED that it be so.', 'that it be so.', 'AGREED'],
    ['It was RESOLVED that it be so.', 'that it be so.', 'It was RESOLVED'],
    ['RESOLVED', '', 'RESOLVED'],
  ])('come after RESOLVED, which is not one of them: %s', (after, words, prefix) => {
    const found = become([text('that it be so.')], lineOf(kept(after)), 'RESOLVED')
    expect([textOfWords(found.content), found.prefix]).toEqual([words, prefix])
  })

  it('are the words of the chair, whatever was changed, each put in by somebody or nobody', () => {
    const word = fc.constantFrom('the', 'road', 'was', 'closed', ' ', ', ', 'RESOLVED', 'é', '’', '𝒳')
    const some = fc.array(word, { minLength: 1 }).map((words) => words.join(' '))
    const inline = fc.oneof(some.map(text), some.map(bold), fc.constant(ROSS))
    fc.assert(
      fc.property(fc.array(inline), some, (content, after) => {
        const found = become(content, lineOf(kept(after)))
        expect(textOfWords(found.content).trim()).toBe(after.trim())
        const places = found.content.map((it) => (it.type === 'text' ? it.text.length : 1))
        expect(found.hands).toHaveLength(places.reduce((sum, length) => sum + length, 0))
      }),
      { numRuns: 500 },
    )
  })
})
