import { useEffect, useState } from 'react'
import { notesDocument } from '../../../../shared/documents/notes.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { MeetingId } from '../../../../shared/records/ids.ts'
import type { Paper, PaperFile, PaperHash, PaperPages } from '../../../../shared/records/paper.ts'
import { useData } from '../../../data/data-context.tsx'
import { loadMeetingSnapshot } from '../../../data/meeting-snapshot-query.ts'
import type { Data } from '../../../data/open-data.ts'
import { isSame } from '../../../data/same.ts'
import { createPageReader, type PageReader } from '../../../word/pages/page-reader.ts'

/**
 * Counts the pages of papers of which nobody knows them yet, one after the other, beside the window. The notes
 * of another meeting are counted each time the agenda is opened: they may have changed.
 */
export function useCountPages(papers: readonly Paper[]): void {
  const data = useData()
  const [counting] = useState(() => new Counting())
  useEffect(() => () => counting.end(), [counting])
  useEffect(() => {
    for (const paper of papers) counting.take(paper, data)
  }, [papers, data, counting])
}

/** The counts that are under way, and what they came to. */
class Counting {
  readonly #reader = createPageReader()
  readonly #taken = new Set<string>()
  readonly #counts = new Map<PaperHash, PaperPages>()
  #last: Promise<unknown> = Promise.resolve()

  take(paper: Paper, data: Data): void {
    const key = keyOf(paper)
    if (key === null || this.#taken.has(key)) return
    this.#taken.add(key)
    this.#last = this.#last.then(() => this.#count(paper, data)).catch(() => undefined) // the paper goes on saying that it is being counted, and is tried at the next opening
  }

  end(): void {
    this.#reader.end()
  }

  async #count(paper: Paper, data: Data): Promise<void> {
    const pages = await this.#pagesOf(paper, data)
    if (!isSame(pages, paper.pages)) {
      const changes = [edit('papers', paper, (stored) => (isOf(stored, paper) ? { pages } : {}))]
      await data.commit({ label: 'count of pages', changes, undo: { kind: 'none' } })
    }
    // An earlier version that is brought back is to be counted again.
    if (paper.source.kind === 'file') this.#taken.delete(keyOf(paper) ?? '')
  }

  /** The same bytes have the same pages; a file that is missing may be there the next time. */
  async #pagesOf(paper: Paper, data: Data): Promise<PaperPages> {
    if (paper.source.kind === 'notesOf') return pagesOfNotes(paper.source.meetingId, this.#reader, data)
    const known = this.#counts.get(paper.source.hash)
    if (known !== undefined) return known
    const pages = await pagesOfFile(paper.source, this.#reader, data)
    if (pages.state === 'known') this.#counts.set(paper.source.hash, pages)
    return pages
  }
}

/** What is to be counted once; null for what is known. */
function keyOf({ id, source, pages }: Paper): string | null {
  if (source.kind === 'notesOf') return id
  return pages.state === 'counting' ? `${id} ${source.hash}` : null
}

/** Whether it is still the version that was counted. */
function isOf(stored: Paper, counted: Paper): boolean {
  if (stored.source.kind !== 'file' || counted.source.kind !== 'file') return true
  return stored.source.hash === counted.source.hash
}

async function pagesOfNotes(
  meetingId: MeetingId,
  reader: PageReader,
  { database }: Data,
): Promise<PaperPages> {
  const snapshot = await loadMeetingSnapshot(database, meetingId)
  if (snapshot === undefined) return { state: 'unknown', reason: 'missing' }
  return known(await reader.countNotes(notesDocument(snapshot, 'clean')))
}

async function pagesOfFile(
  { hash, kindOfFile }: PaperFile,
  reader: PageReader,
  { bridge }: Data,
): Promise<PaperPages> {
  const read = await bridge.request('papers:read', { hash })
  if (read.kind === 'missing' || read.kind === 'damaged') return { state: 'unknown', reason: read.kind }
  if (read.kind !== 'read') return { state: 'unknown', reason: 'could not be counted' }
  return known(await reader.count(kindOfFile, read.bytes))
}

function known(count: number | null): PaperPages {
  return count === null ? { state: 'unknown', reason: 'could not be counted' } : { state: 'known', count }
}
