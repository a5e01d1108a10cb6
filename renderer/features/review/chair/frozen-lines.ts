import { textOfWords } from '../../../../shared/domain/notes/note-text.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'
import type { LinesOf } from '../../../editor/sentences/record-lines.ts'

/** Sentences say what they said when the version was sent, whatever a later program would make of their records. */
export function frozenLines(body: NoteBody): LinesOf {
  const sentences = body.content.filter((block) => block.type === 'sentence')
  const lines = new Map(
    sentences.map(({ attrs, content }) => [JSON.stringify(attrs.source), textOfWords(content).split('\n')]),
  )
  return (source) => lines.get(JSON.stringify(source)) ?? []
}
