import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf, fromEditor, toEditor } from '../../../../renderer/editor/body/editor-body.ts'
import { EMPTY_BODY } from '../../../../shared/records/note-body.ts'
import { anyBody } from '../any-notes.ts'
import { bodyFrom, countingIds, noteSchema } from '../notes-language.ts'

describe('a body in the editor', () => {
  it('has a paragraph to type in where it has no words', () => {
    expect(toEditor(EMPTY_BODY, countingIds())).toEqual(bodyFrom(['¶ ']))
  })

  it('is stored as no words where it is one empty paragraph', () => {
    expect(fromEditor(bodyFrom(['¶ ']))).toEqual(EMPTY_BODY)
  })

  it('is stored with an empty bullet, and with two empty paragraphs, as it stands', () => {
    expect(fromEditor(bodyFrom(['• ']))).toEqual(bodyFrom(['• ']))
    expect(fromEditor(bodyFrom(['¶ ', '¶ ']))).toEqual(bodyFrom(['¶ ', '¶ ']))
  })

  it('comes out as it went in', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const doc = Node.fromJSON(noteSchema, toEditor(body, countingIds()))
        doc.check()
        expect(bodyOf(doc)).toEqual(fromEditor(body))
      }),
    )
  })
})
