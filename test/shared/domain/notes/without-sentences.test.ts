import { describe, expect, it } from 'vitest'
import { withoutSentences } from '../../../../shared/domain/notes/without-sentences.ts'
import { bodyFrom, linesOfBody } from '../../../renderer/editor/notes-language.ts'

describe('a body without the sentences of a record', () => {
  const body = bodyFrom(['¶ One', '§ Mr Ross left.', '§! Ms Bright had left.', 'RESOLVED that'])

  it('has lost those that follow it, and has the edited ones as paragraphs', () => {
    expect(linesOfBody(withoutSentences(body, () => true))).toEqual([
      '¶ One',
      '¶ Ms Bright had left.',
      'RESOLVED that',
    ])
  })

  it('keeps those of others', () => {
    expect(withoutSentences(body, ({ of }) => of === 'action')).toEqual(body)
  })
})
