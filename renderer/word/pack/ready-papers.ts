import type { PaperContent } from '../../../shared/documents/pack.ts'
import type { PaperHash } from '../../../shared/records/paper.ts'
import { notesToWord } from '../notes-to-word.ts'
import { demandPrintable } from '../pack-pdf/unprintable.ts'
import type { PaperPages } from './assemble-pack.ts'
import type { DrawOptions } from './draw-pdf.ts'
import type { PagePicture } from './picture-pages.ts'

/** A paper as it goes into a pack, and how many pages that takes. */
export type ReadyPaper = {
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
  readonly drawPdf: (file: Uint8Array, options: DrawOptions) => Promise<readonly PagePicture[]>
  readonly countPages: (file: Uint8Array) => Promise<number>
  /** A Word file as PDF, with lines so tall, of what its fonts ask for. Throws where it cannot be printed. */
  readonly printWord: (file: Uint8Array, lines: number) => Promise<Uint8Array>
}

/** Papers by what is in them, so that a pack that is built again makes only those ready that were changed. */
export class ReadyPapers {
  readonly #ready = new Map<string, ReadyPaper>()
  /** What Word files were printed into, for as long as they are kept. */
  readonly printed = new WeakMap<Uint8Array, Uint8Array>()
  #used = new Set<string>()

  /** A paper, made ready unless it was before; undefined where its bytes are gone. */
  async get(content: PaperContent, tools: PaperTools, options: DrawOptions): Promise<ReadyPaper | undefined> {
    const key = keyOf(content)
    this.#used.add(key)
    const ready = this.#ready.get(key) ?? (await makeReady(content, tools, options))
    if (ready) this.#ready.set(key, ready)
    return ready
  }

  /** Forgets what has not been used since this was called last. */
  forgetUnused(): void {
    for (const key of this.#ready.keys()) if (!this.#used.has(key)) this.#ready.delete(key)
    this.#used = new Set()
  }
}

function keyOf(content: PaperContent): string {
  switch (content.kind) {
    case 'file':
      return `${content.form} ${content.hash} ${content.pages} ${content.asPictures}`
    case 'notes':
      return JSON.stringify(content.document)
    case 'missing':
      return 'missing'
  }
}

async function makeReady(
  content: PaperContent,
  tools: PaperTools,
  options: DrawOptions,
): Promise<ReadyPaper | undefined> {
  if (content.kind === 'missing') return undefined
  if (content.kind === 'notes') return textPaper(notesToWord(content.document), null, tools)
  const file = await tools.fileOf(content.hash)
  if (file === undefined) return undefined
  if (content.form === 'word' && !content.asPictures) return textPaper(file, content.pages, tools)
  if (content.form === 'word') demandPrintable(file)
  const pdf = content.form === 'pdf' ? file : await tools.printWord(file, 1)
  const pictures = await tools.drawPdf(pdf, options)
  return {
    pages: { kind: 'pictures', pictures },
    count: pictures.length,
    file: { form: 'pdf', bytes: pdf },
  }
}

async function textPaper(file: Uint8Array, known: number | null, tools: PaperTools): Promise<ReadyPaper> {
  const count = known ?? (await tools.countPages(file))
  return { pages: { kind: 'text', file }, count, file: { form: 'word', bytes: file } }
}
