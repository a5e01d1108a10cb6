import type { PrintedWord } from '../../../shared/ipc/print-channels.ts'
import type { PaperHash } from '../../../shared/records/paper.ts'
import { Uncarried } from '../merge/uncarried.ts'
import { buildPdfPack } from '../pack-pdf/build-pdf-pack.ts'
import { createPageReader } from '../pages/page-reader.ts'
import { buildPack } from './build-pack.ts'
import { createPdfDrawing } from './draw-pdf.ts'
import { frontSheet } from './front-sheet.ts'
import type { PackReply, PackRequest } from './pack-messages.ts'
import { PaperTrouble } from './paper-trouble.ts'
import { ReadyPapers } from './ready-papers.ts'

/** Builds packs beside the window, and keeps what papers were made into for the next one. */

type Build = {
  readonly abort: AbortController
  readonly awaited: Map<PaperHash, (bytes: Uint8Array | undefined) => void>
  readonly printing: Map<number, (printed: PrintedWord) => void>
}

const BUILDERS = { word: buildPack, pdf: buildPdfPack }

const ready = new ReadyPapers()
const builds = new Map<number, Build>()
/** Lays papers out beside this worker, which hands others their work meanwhile. */
const counter = createPageReader()
const drawing = createPdfDrawing()
/** A pack that is built again soon finds its drawers ready; after so many milliseconds they go. */
const REST = 60_000
let rest: ReturnType<typeof setTimeout> | undefined

addEventListener('message', ({ data }: MessageEvent<PackRequest>) => {
  switch (data.kind) {
    case 'build':
      void build(data)
      break
    case 'cancel':
      builds.get(data.id)?.abort.abort()
      break
    case 'paper':
      builds.get(data.id)?.awaited.get(data.hash)?.(data.bytes)
      break
    case 'printed':
      builds.get(data.id)?.printing.get(data.job)?.(data.printed)
  }
})

async function build({ id, pack, form }: Extract<PackRequest, { kind: 'build' }>): Promise<void> {
  clearTimeout(rest)
  const own: Build = { abort: new AbortController(), awaited: new Map(), printing: new Map() }
  builds.set(id, own)
  try {
    const bytes = await BUILDERS[form](pack, ready, {
      drawPdf: drawing.draw,
      countPages,
      frontSheet,
      fileOf: (hash) => askFor(hash, id, own),
      printWord: (file, lines) => print(file, lines, id, own),
      onProgress: (done) => tell({ kind: 'progress', id, done }),
      signal: own.abort.signal,
    })
    tell({ kind: 'built', id, bytes })
  } catch (fault) {
    if (!own.abort.signal.aborted) tell(failureOf(id, fault))
  } finally {
    builds.delete(id)
    if (builds.size === 0) rest = setTimeout(drawing.end, REST)
  }
}

async function countPages(file: Uint8Array): Promise<number> {
  const count = await counter.count('word', file)
  if (count === null) throw new Error('The pages of a paper could not be counted')
  return count
}

/** The window reads papers: only it may ask the main process for one. */
function askFor(hash: PaperHash, id: number, { abort, awaited }: Build): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    awaited.set(hash, resolve)
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason), { once: true })
    tell({ kind: 'wanted', id, hash })
  })
}

/** Only the main process has a printer, and only the window may ask it. */
async function print(
  file: Uint8Array,
  lines: number,
  id: number,
  { abort, printing }: Build,
): Promise<Uint8Array> {
  const job = printing.size + 1
  const printed = await new Promise<PrintedWord>((resolve, reject) => {
    printing.set(job, resolve)
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason), { once: true })
    tell({ kind: 'to print', id, job, file, lines })
  })
  if (printed.kind === 'missing') throw new Uncarried(printed.what)
  if (printed.kind === 'failed') throw new Error('A paper could not be printed')
  return printed.pdf
}

function failureOf(id: number, fault: unknown): PackReply {
  if (fault instanceof PaperTrouble) {
    return { kind: 'stopped by a paper', id, paperId: fault.paperId, fault: fault.fault }
  }
  return { kind: 'failed', id, reason: fault instanceof Error ? fault.message : String(fault) }
}

function tell(reply: PackReply): void {
  postMessage(reply, { transfer: 'bytes' in reply ? [reply.bytes.buffer] : [] })
}
