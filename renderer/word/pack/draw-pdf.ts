import { inTurn } from '../../../shared/domain/in-turn.ts'
import { Drawer } from './drawing/drawer.ts'
import type { PagePicture } from './picture-pages.ts'

export type DrawOptions = {
  /** Told after each page how many are drawn, of how many. */
  readonly onPage: (drawn: number, of: number) => void
  readonly signal: AbortSignal
}

/** Draws the pages of PDF files. */
export interface PdfDrawing {
  /** The pages of a file as pictures. Rejects where it cannot be read, and when it is to stop. */
  draw(file: Uint8Array, options: DrawOptions): Promise<readonly PagePicture[]>
  /** Ends whatever is being drawn. */
  end(): void
}

/** A core is left to the window, which would stand still without one; and more than four gain little: all of them need the pages to be read. */
const DRAWERS = Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1))
/** Each drawer has a copy of the file: of a very large one, only one has. */
const LARGEST_SHARED = 32 * 1024 * 1024
/** The next page is read while one is drawn; no more are in memory. */
const PAGES_AT_ONCE = 2

export function createPdfDrawing(): PdfDrawing {
  const drawers: Drawer[] = []
  const turn = inTurn()
  const end = () => {
    for (const it of drawers.splice(0)) it.end()
  }
  const drawer = (at: number) => (drawers[at] ??= new Drawer())
  return {
    draw: (file, options) => turn(() => drawFile(file, options, { drawer, end })),
    end,
  }
}

type Crew = {
  readonly drawer: (at: number) => Drawer
  readonly end: () => void
}

async function drawFile(
  file: Uint8Array,
  { onPage, signal }: DrawOptions,
  { drawer, end }: Crew,
): Promise<readonly PagePicture[]> {
  signal.throwIfAborted()
  signal.addEventListener('abort', end, { once: true })
  try {
    const pages = await drawer(0).open(file)
    const wanted = file.byteLength > LARGEST_SHARED ? 1 : Math.min(DRAWERS, Math.ceil(pages / PAGES_AT_ONCE))
    const crew = Array.from({ length: wanted }, (_, at) => drawer(at))
    await Promise.all(crew.slice(1).map((it) => it.open(file)))
    return await drawPages(crew, pages, (drawn) => onPage(drawn, pages))
  } catch (fault) {
    end() // one that is left in the middle of a page draws nothing else
    throw fault
  } finally {
    signal.removeEventListener('abort', end)
  }
}

/** Whoever is free takes the next page. */
async function drawPages(
  crew: readonly Drawer[],
  pages: number,
  onPage: (drawn: number) => void,
): Promise<readonly PagePicture[]> {
  const pictures: PagePicture[] = []
  let next = 0
  let drawn = 0
  const takePages = async (drawer: Drawer) => {
    while (next < pages) {
      const at = next++
      pictures[at] = await drawer.draw(at + 1)
      onPage(++drawn)
    }
  }
  const takers = crew.flatMap((it) => Array.from({ length: PAGES_AT_ONCE }, () => takePages(it)))
  await Promise.all(takers)
  return pictures
}
