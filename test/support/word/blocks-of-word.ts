import type { Block, Run } from '../../../shared/documents/model.ts'
import { type ReadParagraph, type ReadRun, readWord } from './read-word.ts'

/** A block without its id, which a Word file does not keep. */
export type NamelessBlock = Block extends infer Kind ? (Kind extends Block ? Omit<Kind, 'id'> : never) : never

/** The blocks that a Word file of notes was written from. */
export function blocksOfWord(bytes: Uint8Array): NamelessBlock[] {
  return readWord(bytes).map(blockOf).map(settled)
}

/** A block as it comes back from Word. */
export function asReadBack({ id: _, ...block }: Block): NamelessBlock {
  return settled(block)
}

/** Bold words of a heading are lost in it, for all of it is bold; and neighbours of one look become one run. */
function settled(block: NamelessBlock): NamelessBlock {
  const headings: Block['kind'][] = ['authority', 'committee name', 'group heading', 'minute heading']
  const runs = headings.includes(block.kind) ? block.runs.map(({ bold: _, ...run }) => run) : block.runs
  return { ...block, runs: joined(runs) }
}

function joined(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    const last = kept.at(-1)
    if (last && sameLook(last, run)) kept[kept.length - 1] = { ...last, text: last.text + run.text }
    else if (run.text !== '') kept.push(run)
  }
  return kept
}

function sameLook(one: Run, other: Run): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.role === other.role
}

function blockOf(paragraph: ReadParagraph): NamelessBlock {
  const runs = paragraph.runs.map(runOf)
  const label = paragraph.label ?? ''
  switch (paragraph.style) {
    case 'Title':
      return { kind: 'authority', runs }
    case 'Body Name':
      return { kind: 'committee name', runs }
    case 'Meeting Opening':
      return { kind: 'opening', runs }
    case 'Attendance':
      return attendanceList(runs)
    case 'heading 1':
      return { kind: 'group heading', runs }
    case 'Minute Heading':
      return { kind: 'minute heading', number: Number.parseInt(label, 10), runs }
    case 'Item Reference':
      return { kind: 'item reference', runs }
    case 'Body Numbered':
      return { kind: 'paragraph', number: Number.parseInt(label, 10), runs }
    case 'Body Plain':
      return { kind: 'paragraph', number: null, runs }
    case 'Body Sentence':
      return { kind: 'sentence', runs }
    case 'Sub Paragraph':
      return belowParagraph(label, paragraph.level === 2 ? 2 : 1, runs)
    case 'Resolution':
      return { kind: 'resolution', runs }
    case 'Resolution Item':
      return { kind: 'clause', label, runs }
    default:
      throw new Error(`No block is written in the style ${paragraph.style}`)
  }
}

/** `PRESENT:` and the space after it are the list's own; the names are its runs. */
function attendanceList([label, names, ...more]: readonly Run[]): NamelessBlock {
  const first: Run = { ...names, text: (names?.text ?? '').replace(/^ /, '') }
  return { kind: 'attendance list', label: (label?.text ?? '').replace(/:$/, ''), runs: [first, ...more] }
}

function belowParagraph(label: string, level: 1 | 2, runs: readonly Run[]): NamelessBlock {
  if (label === '•' || label === '–') return { kind: 'bullet', level, runs }
  return { kind: 'sub-point', level, label, runs }
}

/** The decision word is bold as well, as our own runs say. */
function runOf({ text, bold, italic, style }: ReadRun): Run {
  return {
    text,
    ...(bold ? { bold: true as const } : {}),
    ...(italic ? { italic: true as const } : {}),
    ...(style === 'Decision Word' ? { role: 'decision' as const } : {}),
  }
}
