import type { PaperContent } from '../../../shared/documents/pack.ts'
import type { PaperHash } from '../../../shared/records/paper.ts'
import { notesToWord } from '../notes-to-word.ts'
import { pageCount } from '../pack-pdf/page-count.ts'
import { demandPrintable } from '../pack-pdf/unprintable.ts'
import type { PaperPages } from './assemble-pack.ts'
import type { DrawOptions, PdfDrawing } from './draw-pdf.ts'
import type { PagePicture } from './picture-pages.ts'

/** A paper as it goes into a pack, and how many pages that takes. */
export type ReadyPaper = {
  /** Pictures are drawn for a pack in Word alone. */
  readonly pages: PaperPages
  readonly count: number
  /** What its pages are printed from in a pack that is a PDF. */
  readonly file: PaperFileForm
}

type PaperFileForm = { readonly form: 'word' | 'pdf'; readonly bytes: Uint8Array }

/** What is asked of others while papers are made ready. */
export type PaperTools = {
  /** The bytes of a paper; undefined where they are gone. */
  readonly fileOf: (hash: PaperHash) => Promise<Uint8Array | undefined>
  /** Null for a pack in PDF, which has the pages as they are. */
  readonly drawPdf: PdfDrawing['draw'] | null
  readonly countPages: (file: Uint8Array) => Promise<number>
  /** A Word file as PDF, with lines so tall, of what its fonts ask for. Throws where it cannot be printed. */
  readonly printWord: (file: Uint8Array, lines: number) => Promise<Uint8Array>
}

type TextFile = { readonly form: 'word'; readonly bytes: Uint8Array; readonly count: number }
type PdfFile = { readonly form: 'pdf'; readonly bytes: Uint8Array }

/** Papers by what is in them, so that a pack that is built again makes only those ready that were changed. */
export class ReadyPapers {
  readonly #files = new Map<string, TextFile | PdfFile>()
  /** The pages of PDF files as pictures, for as long as they are kept. */
  readonly #drawn = new WeakMap<Uint8Array, readonly PagePicture[]>()
  /** What Word files were printed into, for as long as they are kept. */
  readonly printed = new WeakMap<Uint8Array, Uint8Array>()
  #used = new Set<string>()

  /** A paper, made ready unless it was before; undefined where its bytes are gone. */
  async get(content: PaperContent, tools: PaperTools, options: DrawOptions): Promise<ReadyPaper | undefined> {
    const key = keyOf(content)
    this.#used.add(key)
    const file = this.#files.get(key) ?? (await readyFile(content, tools))
    if (file === undefined) return undefined
    this.#files.set(key, file)
    if (file.form === 'word') return { pages: { kind: 'text', file: file.bytes }, count: file.count, file }
    if (tools.drawPdf === null)
      return { pages: { kind: 'pictures', pictures: [] }, count: await pageCount(file.bytes), file }
    const pictures = this.#drawn.get(file.bytes) ?? (await tools.drawPdf(file.bytes, options))
    this.#drawn.set(file.bytes, pictures)
    return { pages: { kind: 'pictures', pictures }, count: pictures.length, file }
  }

  /** Forgets what has not been used since this was called last. */
  forgetUnused(): void {
    for (const key of this.#files.keys()) if (!this.#used.has(key)) this.#files.delete(key)
    this.#used = new Set()
  }
}

function keyOf(content: PaperContent): string {
  switch (content.kind) {
    case 'file':
      return `${content.form} ${content.hash} ${content.pages} ${content.asPictures}`
    case 'notes':
      return `${content.word === undefined ? 'written' : 'approved'} ${JSON.stringify(content.document)}`
    case 'missing':
      return 'missing'
  }
}

async function readyFile(content: PaperContent, tools: PaperTools): Promise<TextFile | PdfFile | undefined> {
  if (content.kind === 'missing') return undefined
  if (content.kind === 'notes') return textFile(content.word ?? notesToWord(content.document), null, tools)
  const file = await tools.fileOf(content.hash)
  if (file === undefined) return undefined
  if (content.form === 'pdf') return { form: 'pdf', bytes: file }
  if (!content.asPictures) return textFile(file, content.pages, tools)
  demandPrintable(file)
  return { form: 'pdf', bytes: await tools.printWord(file, 1) }
}

async function textFile(bytes: Uint8Array, known: number | null, tools: PaperTools): Promise<TextFile> {
  return { form: 'word', bytes, count: known ?? (await tools.countPages(bytes)) }
}
