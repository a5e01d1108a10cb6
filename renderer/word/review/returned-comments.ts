import type { Element } from '@xmldom/xmldom'
import type { WordPackage } from '../merge/open-package.ts'
import { all, children, value } from '../merge/xml.ts'
import { momentOf } from './moment.ts'
import type { ReturnedComment, ReturnedFile } from './returned-file.ts'
import type { CommentPlace, FootPlace } from './returned-paragraphs.ts'
import { signOf } from './returned-signs.ts'

type Beside = { readonly notes: readonly FootPlace[]; readonly saved: ReturnedFile['saved'] }

/** The comments of a file with their replies, and the notes at the foot of its pages, which are comments too. */
export function readComments(
  file: WordPackage,
  places: ReadonlyMap<string, CommentPlace>,
  { notes, saved }: Beside,
): readonly ReturnedComment[] {
  const remarks = remarksOf(file)
  const threads = threadsOf(file)
  const parentOf = (remark: Remark) => {
    const { parent = '' } = threads.get(remark.key) ?? {}
    return parent === '' ? undefined : remarks.find(({ key }) => key === parent)
  }
  const comments = remarks.flatMap((remark): readonly ReturnedComment[] => {
    const place = places.get(remark.id)
    if (place === undefined || parentOf(remark) !== undefined) return []
    const replies = remarks.filter((it) => it !== remark && firstOf(it, parentOf) === remark).map(said)
    const { isResolved = false } = threads.get(remark.key) ?? {}
    return [{ ...said(remark), ...place, replies, isResolved }]
  })
  return [...comments, ...notes.flatMap((note) => noteAsComment(file, note, saved))]
}

type Remark = {
  readonly id: string
  /** By which its thread is known: the id of its last paragraph. */
  readonly key: string
  readonly author: string
  readonly at: number | null
  readonly text: string
}

function said({ author, at, text }: Remark) {
  return { author, at, text }
}

/** The remark at the beginning of a thread; one that answers itself is its own. */
function firstOf(remark: Remark, parentOf: (remark: Remark) => Remark | undefined): Remark {
  const seen = new Set<Remark>()
  let first = remark
  for (let next = parentOf(first); next !== undefined && !seen.has(next); next = parentOf(next)) {
    seen.add(next)
    first = next
  }
  return first
}

const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml'

function remarksOf(file: WordPackage): readonly Remark[] {
  const comments = children(file.xml('word/comments.xml')?.documentElement ?? undefined)
  return comments
    .filter(({ localName }) => localName === 'comment')
    .map((comment) => ({
      id: value(comment, 'id'),
      key: all(comment, 'p').at(-1)?.getAttributeNS(WORD_2010, 'paraId') ?? '',
      author: value(comment, 'author').trim(),
      at: momentOf(value(comment, 'date')),
      text: wordsIn(comment),
    }))
}

type Thread = { readonly parent: string; readonly isResolved: boolean }

function threadsOf(file: WordPackage): ReadonlyMap<string, Thread> {
  const entries = children(file.xml('word/commentsExtended.xml')?.documentElement ?? undefined)
  const of = (entry: Element, name: string) => entry.getAttributeNS(WORD_2012, name) ?? ''
  return new Map(
    entries
      .filter((entry) => of(entry, 'paraId') !== '')
      .map((entry) => [
        of(entry, 'paraId'),
        { parent: of(entry, 'paraIdParent'), isResolved: ['1', 'true'].includes(of(entry, 'done')) },
      ]),
  )
}

/** The words of a comment or a note, a line for each paragraph. */
function wordsIn(element: Element): string {
  const lines = all(element, 'p').map((paragraph) =>
    all(paragraph, 'r')
      .flatMap((run) => children(run).map(signOf))
      .map((sign) => (sign.kind === 'text' ? sign.text : ''))
      .join(''),
  )
  return lines.join('\n').trim()
}

function noteAsComment(
  file: WordPackage,
  { part, id, paragraph }: FootPlace,
  saved: ReturnedFile['saved'],
): readonly ReturnedComment[] {
  const notes = children(file.xml(`word/${part}.xml`)?.documentElement ?? undefined)
  const note = notes.find((it) => value(it, 'id') === id)
  if (note === undefined) return []
  const text = `Footnote: ${wordsIn(note)}`
  return [{ author: saved.by, at: saved.at, text, quoted: '', paragraph, isResolved: false, replies: [] }]
}
