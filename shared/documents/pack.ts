import { type AgendaPart, isPublishedWith } from '../domain/agenda/agenda-parts.ts'
import { codedAgenda, itemsInOrder } from '../domain/agenda/codes.ts'
import { publicPapers } from '../domain/papers/public-papers.ts'
import { byOrder } from '../domain/sorting.ts'
import type { ItemId, MeetingId, PaperId } from '../records/ids.ts'
import type { Paper, PaperHash } from '../records/paper.ts'
import type { AgendaSource } from './agenda.ts'
import { agendaRanges } from './agenda-ranges.ts'
import type { DocumentProperties, NotesDocument } from './model.ts'
import { documentProperties } from './properties.ts'

/** The notes of another meeting. */
export type PaperNotes = {
  readonly kind: 'notes'
  readonly document: NotesDocument
  /** The Word file that was frozen with their approval; absent for notes that are still written. */
  readonly word?: Uint8Array
}

/** What the pages of a paper are made from. */
export type PaperContent =
  | {
      readonly kind: 'file'
      readonly form: 'word' | 'pdf'
      readonly hash: PaperHash
      readonly asPictures: boolean
      /** How many pages it is known to have. */
      readonly pages: number | null
    }
  | PaperNotes
  /** The meeting whose notes they were is gone. */
  | { readonly kind: 'missing' }

/** A paper that anybody may read. */
export type PublicPaper = {
  readonly paperId: PaperId
  readonly itemId: ItemId
  readonly code: string
  readonly content: PaperContent
}

/** A paper of a restricted item. It shares no field with a public one, so that it is taken for none. */
type RestrictedPaper = {
  readonly restrictedPaperId: PaperId
  readonly restrictedItemId: ItemId
  readonly restrictedCode: string
  readonly restrictedContent: PaperContent
}

/** Who may read a pack: anybody, or only those who may see everything. */
export type PackEdition = 'public' | 'confidential'

/** What of an agenda goes round at one time, and the number of the first page of its papers. */
type PackPart = { readonly part: AgendaPart; readonly firstPage: number }

/** The agenda and its papers as they are published: nothing of a restricted paper is in it. */
export type PublicPack = PackPart & {
  readonly kind: 'public pack'
  readonly properties: DocumentProperties
  readonly source: AgendaSource
  readonly papers: readonly PublicPaper[]
}

/** What those get who may see everything: the public pack, and behind it the restricted papers. */
export type ConfidentialPack = PackPart & {
  readonly kind: 'confidential pack'
  readonly properties: DocumentProperties
  readonly source: AgendaSource
  readonly papers: readonly PublicPaper[]
  readonly restrictedPapers: readonly RestrictedPaper[]
}

/** The notes of an earlier meeting; undefined where that meeting is gone. */
export type NotesOf = (meetingId: MeetingId) => PaperNotes | undefined

/** @param part the agenda itself, unless it is a supplement, whose numbers go on from what went round before */
export function publicPack(
  source: AgendaSource,
  papers: readonly Paper[],
  notesOf: NotesOf,
  part: AgendaPart = 'agenda',
): PublicPack {
  return {
    kind: 'public pack',
    ...partOf(source, papers, part),
    properties: propertiesOf(source, `${titleOf(part)} and papers`),
    source,
    papers: papersInOrder(source, publicPapers(source, papers), notesOf, part),
  }
}

export function confidentialPack(
  source: AgendaSource,
  papers: readonly Paper[],
  notesOf: NotesOf,
  part: AgendaPart = 'agenda',
): ConfidentialPack {
  const open = publicPapers(source, papers)
  const restricted = papers.filter((it) => !open.includes(it))
  return {
    kind: 'confidential pack',
    ...partOf(source, papers, part),
    properties: propertiesOf(source, `${titleOf(part)} and papers with restricted papers`),
    source,
    papers: papersInOrder(source, open, notesOf, part),
    restrictedPapers: papersInOrder(source, restricted, notesOf, part).map((it) => ({
      restrictedPaperId: it.paperId,
      restrictedItemId: it.itemId,
      restrictedCode: it.code,
      restrictedContent: it.content,
    })),
  }
}

function partOf(source: AgendaSource, papers: readonly Paper[], part: AgendaPart): PackPart {
  return { part, firstPage: agendaRanges(source, papers, part).firstPage }
}

function titleOf(part: AgendaPart): string {
  return part === 'agenda' ? 'Agenda' : `Agenda supplement ${part}`
}

/**
 * The papers of a part in the order of the agenda. An urgent item came after all parts, and its papers go
 * round by themselves.
 */
function papersInOrder(
  { sections, items }: AgendaSource,
  papers: readonly Paper[],
  notesOf: NotesOf,
  part: AgendaPart,
): readonly PublicPaper[] {
  const planned = itemsInOrder(codedAgenda(sections, items)).filter(({ item }) => isPublishedWith(item, part))
  return planned.flatMap(({ item, code }) =>
    papers
      .filter((it) => it.itemId === item.id)
      .sort(byOrder)
      .map((paper) => ({ paperId: paper.id, itemId: item.id, code, content: contentOf(paper, notesOf) })),
  )
}

function contentOf({ source, pages, asPictures }: Paper, notesOf: NotesOf): PaperContent {
  switch (source.kind) {
    case 'notesOf':
      return notesOf(source.meetingId) ?? { kind: 'missing' }
    case 'file':
      return {
        kind: 'file',
        form: source.kindOfFile,
        hash: source.hash,
        asPictures,
        pages: pages.state === 'known' ? pages.count : null,
      }
  }
}

function propertiesOf(source: AgendaSource, what: string): DocumentProperties {
  return documentProperties(source, { what, of: 'the meeting on', kinds: ['agenda', 'pack'] })
}
