import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import { blockIds } from '../../../renderer/editor/body/block-ids.ts'
import { bodyOf } from '../../../renderer/editor/body/editor-body.ts'
import { noteExtensions } from '../../../renderer/editor/schema/note-extensions.ts'
import type { LinesOf } from '../../../renderer/editor/sentences/record-lines.ts'
import { textOfWords } from '../../../shared/domain/notes/note-text.ts'
import { type BlockId, idFrom, type NewId, type PersonId } from '../../../shared/records/ids.ts'
import type { Inline, NoteBlock, NoteBody, SentenceBlock } from '../../../shared/records/note-body.ts'

/**
 * Notes written as lines: `¶ a paragraph`, `• a bullet`, `– one level in`, `a) a sub-point`, `i) one level
 * in`, `§ a sentence of the application's`, `§! one edited by hand`, `RESOLVED a lead`, `(a) its clause`. `|` is the
 * caret, `[` and `]` hold what is selected, `↵` breaks a line, `*…*` is bold, `@Mr Powell@` mentions somebody.
 */
export type Line = string

export const noteSchema = getSchema(noteExtensions)

/** Ids that count up, from 1 where nothing else is said. */
export function countingIds(after = 0): NewId {
  let made = after
  return (kind) => {
    made += 1
    return idFrom(
      kind,
      0,
      Array.from({ length: 16 }, (_, place) => (place === 15 ? made : made >> (5 * (15 - place)))),
    )
  }
}

export function bodyFrom(lines: readonly Line[], newId: NewId = countingIds()): NoteBody {
  const content: NoteBlock[] = []
  for (const line of lines) addLine(content, line.replace(/[[\]|]/gu, ''), newId)
  return { type: 'doc', content }
}

/** A state of the editor with the caret or the selection of the lines. */
export function stateFrom(lines: readonly Line[], newId: NewId = countingIds()): EditorState {
  const doc = Node.fromJSON(noteSchema, bodyFrom(lines, newId))
  doc.check()
  const state = EditorState.create({ doc, plugins: [blockIds(newId)] })
  const [anchor, head] = placesIn(lines, doc)
  return state.apply(state.tr.setSelection(TextSelection.create(doc, anchor, head)))
}

/** The lines of a state, with its caret or selection. */
export function linesFrom(state: EditorState): readonly Line[] {
  state.doc.check()
  bodyOf(state.doc)
  const { from, to } = state.selection
  const signs =
    from === to
      ? ([[from, '|']] as const)
      : ([
          [from, '['],
          [to, ']'],
        ] as const)
  return textblocks(state.doc).map(({ node, start }) => {
    const pieces = [...piecesOf(node)]
    for (const [position, sign] of signs) {
      const at = position - start
      if (at >= 0 && at <= node.content.size) pieces[at] = sign + (pieces[at] ?? '')
    }
    return `${prefixOf(node)} ${pieces.join('')}`
  })
}

/** What a command makes of the notes; the lines themselves where it does nothing. */
export function run(command: Command, ...lines: readonly Line[]): readonly Line[] {
  let state = stateFrom(lines)
  command(state, (transaction) => {
    state = state.apply(transaction)
  })
  return linesFrom(state)
}

/** The words and kinds of a body as lines, without a caret; bold words in stars. */
export function linesOfBody(body: NoteBody): readonly Line[] {
  return body.content.flatMap((block) =>
    block.type === 'resolution'
      ? block.content.map((part) => `${part.type === 'lead' ? 'RESOLVED' : '(a)'} ${wordsOf(part.content)}`)
      : [`${signOf(block)} ${wordsOf(block.content)}`],
  )
}

/** The same of nodes that are in no document yet. */
export function linesOfNodes(nodes: readonly Node[]): readonly Line[] {
  return nodes
    .flatMap((node) => (node.isTextblock ? [node] : [...node.children]))
    .map((node) => `${prefixOf(node)} ${wordsOf(node.content.toJSON() ?? [])}`)
}

function wordsOf(content: readonly Inline[] | undefined): string {
  return (content ?? [])
    .map((part) => {
      if (part.type === 'hardBreak') return '↵'
      const signs = (part.marks ?? []).map((mark) => (mark.type === 'bold' ? '*' : '_')).join('')
      return (
        signs + (part.type === 'text' ? part.text : `@${part.attrs.text}@`) + [...signs].reverse().join('')
      )
    })
    .join('')
}

function signOf(block: Exclude<NoteBlock, { type: 'resolution' }>): string {
  if (block.type === 'paragraph') return '¶'
  if (block.type === 'sentence') return block.attrs.isEdited ? '§!' : '§'
  const signs = block.type === 'bullet' ? (['•', '–'] as const) : (['a)', 'i)'] as const)
  return signs[block.attrs.level === 1 ? 0 : 1]
}

function addLine(content: NoteBlock[], line: Line, newId: NewId): void {
  const [, sign = '', text = ''] = /^(¶|•|–|§!?|a\)|i\)|RESOLVED|\(a\)) ?(.*)$/su.exec(line) ?? []
  const words = inlineFrom(text)
  const part = { attrs: { id: newId('block') }, ...(words.length === 0 ? {} : { content: words }) }
  const attrs = (level: 1 | 2) => ({ ...part, attrs: { ...part.attrs, level } })
  const last = content.at(-1)
  if (sign === '¶') content.push({ type: 'paragraph', ...part })
  else if (sign === '•' || sign === '–') content.push({ type: 'bullet', ...attrs(sign === '•' ? 1 : 2) })
  else if (sign === '§' || sign === '§!') content.push(sentence(sign === '§!', part, newId))
  else if (sign === 'a)' || sign === 'i)') content.push({ type: 'subPoint', ...attrs(sign === 'a)' ? 1 : 2) })
  else if (sign === 'RESOLVED')
    content.push({ type: 'resolution', attrs: { id: newId('block') }, content: [{ type: 'lead', ...part }] })
  else if (sign === '(a)' && last?.type === 'resolution') last.content.push({ type: 'clause', ...part })
  else throw new Error(`This is no line of notes: ${line}`)
}

function sentence(
  isEdited: boolean,
  part: { attrs: { id: BlockId }; content?: Inline[] },
  newId: NewId,
): SentenceBlock {
  const source = { of: 'proceeding', id: newId('proceeding') } as const
  return { type: 'sentence', ...part, attrs: { ...part.attrs, source, isEdited } }
}

/** Records that have the sentences of a body say these words, one after another; without words, what they say in it. */
export function recordsOf(body: NoteBody, ...words: readonly string[]): LinesOf {
  const sentences = body.content.filter((block) => block.type === 'sentence')
  return ({ of, ...source }) => {
    const place = sentences.findIndex(
      ({ attrs }) => 'id' in source && 'id' in attrs.source && attrs.source.id === source.id,
    )
    const text = words.length === 0 ? textOfWords(sentences[place]?.content) : (words[place] ?? '')
    return of !== 'proceeding' || text === '' ? [] : text.split(/[↵\n]/u)
  }
}

/** Whom `@Mr Powell@` mentions. */
function personCalled(name: string): PersonId {
  return idFrom(
    'person',
    0,
    Array.from({ length: 16 }, (_, place) => name.charCodeAt(place) % 32 || 0),
  )
}

function inlineFrom(text: string): Inline[] {
  return text
    .split(/(↵|\*[^*]+\*|@[^@]+@)/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '↵') return { type: 'hardBreak' }
      const name = part.startsWith('@') ? part.slice(1, -1) : ''
      if (name !== '') return { type: 'mention', attrs: { personId: personCalled(name), text: name } }
      if (part.startsWith('*')) return { type: 'text', text: part.slice(1, -1), marks: [{ type: 'bold' }] }
      return { type: 'text', text: part }
    })
}

function placesIn(lines: readonly Line[], doc: Node): readonly [number, number] {
  const places: number[] = []
  const blocks = textblocks(doc)
  lines.forEach((line, index) => {
    const block = blocks[index]
    if (block === undefined) return
    const text = line
      .slice(prefixOf(block.node).length + 1)
      .replace(/\*/gu, '')
      .replace(/@[^@]+@/gu, '@')
    let found = 0
    for (let at = 0; at < text.length; at += 1)
      if ('[]|'.includes(text.charAt(at))) {
        places.push(block.start + at - found)
        found += 1
      }
  })
  const [anchor = blocks[0]?.start ?? 0, head = anchor] = places
  return [anchor, head]
}

function textblocks(doc: Node): readonly { readonly node: Node; readonly start: number }[] {
  const blocks: { node: Node; start: number }[] = []
  doc.descendants((node, position) => {
    if (node.isTextblock) blocks.push({ node, start: position + 1 })
    return !node.isTextblock
  })
  return blocks
}

/** What stands at each position of a block. */
function piecesOf(node: Node): readonly string[] {
  return node.children.flatMap((child) => {
    if (child.isText) return (child.text ?? '').split('')
    return child.type.name === 'mention' ? `@${child.attrs.text}@` : '↵'
  })
}

function prefixOf(node: Node): string {
  const isInner = node.attrs.level === 2
  switch (node.type.name) {
    case 'paragraph':
      return '¶'
    case 'bullet':
      return isInner ? '–' : '•'
    case 'subPoint':
      return isInner ? 'i)' : 'a)'
    case 'sentence':
      return node.attrs.isEdited === true ? '§!' : '§'
    case 'lead':
      return 'RESOLVED'
    default:
      return '(a)'
  }
}
