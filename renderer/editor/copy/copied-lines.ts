import { Fragment, type Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { blocksOfBody } from '../../../shared/documents/note-blocks.ts'
import { labelOf } from '../../../shared/documents/plain-text.ts'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import { bodyOf } from '../body/editor-body.ts'
import { isMention, wordsOfLeaf } from '../schema/mention-node.ts'
import { idOf, levelOf } from '../schema/note-kind.ts'

export type LabelStyle = Pick<HouseStyle, 'paragraphNumbers' | 'clauseLabels'>

/** The selected words of one block. */
export type CopiedLine = {
  readonly kind: 'words' | 'paragraph' | 'bullet' | 'subPoint' | 'lead' | 'clause'
  readonly level: 1 | 2
  /** What is printed before the words: `3.`, `•`, `a)`, `RESOLVED`. */
  readonly label: string
  readonly words: Fragment
}

/** What is selected, block by block. One paragraph, or part of a block, is words alone. */
export function copiedLines(state: EditorState, style: LabelStyle): readonly CopiedLine[] {
  const { from, to } = state.selection
  const labels = labelsOf(state.doc, style)
  const lines: CopiedLine[] = []
  state.doc.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) lines.push(lineOf(node, from - position - 1, to - position - 1, labels))
    return !node.isTextblock
  })
  const isPart = lines.length === 1 && (lines[0]?.kind === 'paragraph' || !isWhole(state))
  return isPart ? lines.map((line) => ({ ...line, kind: 'words', label: '' })) : lines
}

function lineOf(
  node: ProseMirrorNode,
  from: number,
  to: number,
  labels: ReadonlyMap<string | null, string>,
): CopiedLine {
  const words = asText(node.content.cut(Math.max(0, from), Math.min(node.content.size, to)))
  const kind = kindOf(node)
  if (from > 0) return { kind: 'words', level: 1, label: '', words }
  return {
    kind,
    level: levelOf(node),
    label: kind === 'lead' ? 'RESOLVED' : (labels.get(idOf(node)) ?? ''),
    words,
  }
}

/** Who is mentioned is copied as the words that name them. */
function asText(words: Fragment): Fragment {
  return Fragment.fromArray(
    words.content.flatMap((node) => {
      if (!isMention(node)) return [node]
      const text = wordsOfLeaf(node)
      return text === '' ? [] : [node.type.schema.text(text, node.marks)]
    }),
  )
}

function kindOf(node: ProseMirrorNode): CopiedLine['kind'] {
  switch (node.type.name) {
    case 'bullet':
    case 'subPoint':
    case 'lead':
    case 'clause':
      return node.type.name
    default:
      return 'paragraph'
  }
}

function labelsOf(doc: ProseMirrorNode, style: LabelStyle): ReadonlyMap<string | null, string> {
  return new Map(blocksOfBody(bodyOf(doc), style).map((block) => [block.id, labelOf(block)]))
}

function isWhole({ selection: { $from, $to } }: EditorState): boolean {
  return $from.parentOffset === 0 && $to.parentOffset === $to.parent.content.size
}
