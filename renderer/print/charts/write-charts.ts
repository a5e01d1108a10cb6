import { strToU8 } from 'fflate'
import { Undrawn } from '../undrawn.ts'
import { addPicture, type WordParts, writePicture } from '../written-picture.ts'
import type { Chart } from './chart-model.ts'
import { chartParts } from './chart-parts.ts'
import { chartWords } from './chart-words.ts'
import { readChart } from './read/read-chart.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const EMU = 12_700
/** No chart is larger than a large sheet of paper, whatever a file says. */
const SIDES = { least: 20, most: 4000 } as const

/**
 * Draws the charts of a Word file, and writes each as a picture into its place: docx-preview draws no charts.
 * @throws Undrawn where one cannot be, for nothing is to be missing from a page without a word
 */
export async function writeCharts(root: Document, parts: WordParts): Promise<void> {
  const places = [...root.getElementsByTagNameNS('*', 'chart')].filter(isOfDrawing)
  if (places.length === 0) return
  const { drawChart } = await import('./draw-chart.ts')
  for (const place of places) {
    const chart = chartAt(place, parts)
    const svg = drawn(() => drawChart(chart, sizeOf(place)))
    describe(place, chartWords(chart))
    writePicture(place, addPicture(parts, strToU8(svg), 'svg'))
  }
}

function chartAt(place: Element, parts: WordParts): Chart {
  return drawn(() => {
    const { chart, theme } = chartParts(parts, place.getAttributeNS(OFFICE, 'id') ?? '')
    const read = readChart(chart, theme)
    if (read === null) throw new Error('A chart has no plot that is known')
    return read
  })
}

function drawn<T>(work: () => T): T {
  try {
    return work()
  } catch {
    throw new Undrawn('a chart that cannot be drawn here')
  }
}

/** The kinds of 2016, of another namespace, have a picture beside them that is drawn in their place. */
function isOfDrawing(place: Element): boolean {
  return place.namespaceURI?.endsWith('/chart') === true && place.closest('inline, anchor') !== null
}

function sizeOf(place: Element): { readonly width: number; readonly height: number } {
  const extent = place.closest('inline, anchor')?.querySelector('extent')
  const side = (name: string) => {
    const points = Number(extent?.getAttribute(name) ?? 0) / EMU
    return Math.min(SIDES.most, Math.max(SIDES.least, points || 0))
  }
  return { width: side('cx'), height: side('cy') }
}

/** What the chart says, for a reader who does not see it, unless the file has words of its own for that. */
function describe(place: Element, words: string): void {
  const properties = place.closest('inline, anchor')?.querySelector('docPr')
  if ((properties?.getAttribute('descr') ?? '') === '') properties?.setAttribute('descr', words)
}
