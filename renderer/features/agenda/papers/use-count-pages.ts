import { useEffect, useState } from 'react'
import { inTurn } from '../../../../shared/domain/in-turn.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { MeetingId } from '../../../../shared/records/ids.ts'
import type { Paper, PaperFile, PaperPages } from '../../../../shared/records/paper.ts'
import { useData } from '../../../data/data-context.tsx'
import type { Data } from '../../../data/open-data.ts'
import { printedNotes } from '../../../data/record/printed-notes.ts'
import { isSame } from '../../../data/same.ts'
import { createPageReader, type PageReader } from '../../../word/pages/page-reader.ts'

/**
 * Counts the pages of papers of which nobody knows them yet, one after the other, beside the window. The notes
 * of another meeting are counted each time the agenda is opened: they may have changed.
 */
export function useCountPages(papers: readonly Paper[]): void {
  const data = useData()
  const [counting] = useState(() => new Counting())
  useEffect(() => counting.attended(), [counting])
  useEffect(() => {
    for (const paper of papers) counting.take(paper, data)
  }, [papers, data, counting])
}

/** The counts that are under way, and what they came to. */
class Counting {
  readonly #reader = createPageReader()
  readonly #taken = new Set<string>()
  readonly #counts = new Map<string, PaperPages>()
  readonly #turn = inTurn()
  #left = 0
  #isAttended = false

  /** Begins, and gives what to call when the agenda is left: what is to be counted by then still is. */
  attended(): () => void {
    this.#isAttended = true
    return () => {
      this.#isAttended = false
      this.#endWhenDone()
    }
  }

  take(paper: Paper, data: Data): void {
    const key = keyOf(paper)
    if (key === null || this.#taken.has(key)) return
    this.#taken.add(key)
    this.#left += 1
    void this.#turn(() => this.#count(paper, data))
      .catch(() => undefined) // the paper goes on saying that it is being counted, and is tried at the next opening
      .finally(() => {
        this.#left -= 1
        this.#endWhenDone()
      })
  }

  #endWhenDone(): void {
    if (!this.#isAttended && this.#left === 0) this.#reader.end()
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
    const content = contentOf(paper)
    const known = this.#counts.get(content)
    if (known !== undefined) return known
    const pages = await pagesOfFile(paper.source, paper.asPictures, this.#reader, data)
    if (pages.state === 'known') this.#counts.set(content, pages)
    return pages
  }
}

/** What is to be counted once; null for what is known. */
function keyOf(paper: Paper): string | null {
  if (paper.source.kind === 'notesOf') return paper.id
  return paper.pages.state === 'counting' ? `${paper.id} ${contentOf(paper)}` : null
}

/** What the pages are of: the same bytes come to other pages where they are printed for pictures. */
function contentOf({ source, asPictures }: Paper): string {
  return source.kind === 'notesOf' ? source.meetingId : `${source.hash} ${asPictures}`
}

/** Whether it is still the version that was counted. */
function isOf(stored: Paper, counted: Paper): boolean {
  return contentOf(stored) === contentOf(counted)
}

async function pagesOfNotes(
  meetingId: MeetingId,
  reader: PageReader,
  { database }: Data,
): Promise<PaperPages> {
  const notes = await printedNotes(database, meetingId)
  if (notes === undefined) return { state: 'unknown', reason: 'missing' }
  const { document, word } = notes
  return known(word === null ? await reader.countNotes(document) : await reader.count('word', word))
}

async function pagesOfFile(
  { hash, kindOfFile }: PaperFile,
  asPictures: boolean,
  reader: PageReader,
  { bridge }: Data,
): Promise<PaperPages> {
  const read = await bridge.request('papers:read', { hash })
  if (read.kind === 'missing' || read.kind === 'damaged') return { state: 'unknown', reason: read.kind }
  if (read.kind !== 'read') return { state: 'unknown', reason: 'could not be counted' }
  if (kindOfFile === 'pdf' || !asPictures) return known(await reader.count(kindOfFile, read.bytes))
  const printed = await bridge.request('print:word', { file: read.bytes, lines: 1 })
  return known(printed.kind === 'printed' ? await reader.count('pdf', printed.pdf) : null)
}

function known(count: number | null): PaperPages {
  return count === null ? { state: 'unknown', reason: 'could not be counted' } : { state: 'known', count }
}
