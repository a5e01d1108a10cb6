import type { Comment } from '../../../../shared/records/comment.ts'
import type { SheetPart } from '../sheet/sheet-part.ts'
import type { MarkedBlock } from './marked.ts'
import { quotedRuns } from './quoted-runs.ts'

/** The notes with the words marked that comments are about. */
export function withQuotes(parts: readonly SheetPart[], comments: readonly Comment[]): readonly SheetPart[] {
  const marked = (blocks: readonly MarkedBlock[]) =>
    blocks.map((it) => {
      const about = comments.filter(({ blockId }) => blockId === it.block.id)
      return about.length === 0 ? it : { ...it, runs: quotedRuns(it.runs, about) }
    })
  return parts.map((part) => ({ ...part, title: marked(part.title), body: marked(part.body) }))
}
