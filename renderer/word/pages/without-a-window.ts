import { BundledFonts, DECODERS } from './bundled-files.ts'
import { maskName, withMasks } from './masks.ts'

/** A canvas of a worker, in the form in which pdf.js makes and clears its own. */
class WorkerCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    return { canvas, context: context && withMasks(context) }
  }

  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width
    canvas.height = height
  }

  destroy({ canvas }: { canvas: OffscreenCanvas }): void {
    canvas.width = 0
    canvas.height = 0
  }
}

/** Filters are drawn by a window's document; without one there are masks, and colours stay as the page has them. */
class MasksOnly {
  addFilter(): string {
    return 'none'
  }

  addHCMFilter(): string {
    return 'none'
  }

  addAlphaFilter(steps: Uint8Array): string {
    return maskName('alpha', steps)
  }

  addLuminosityFilter(steps?: Uint8Array): string {
    return maskName('luminosity', steps)
  }

  addHighlightHCMFilter(): string {
    return 'none'
  }

  destroy(): void {}
}

/** What pdf.js is told in a worker: nothing is fetched but files of ours, nothing of the page is run, and there is no document. */
export const WITHOUT_A_WINDOW = {
  CanvasFactory: WorkerCanvases,
  FilterFactory: MasksOnly,
  StandardFontDataFactory: BundledFonts,
  // safe: fonts that a page brings along are added to the worker's own, which is all that is asked of a document
  ownerDocument: globalThis as unknown as Document,
  useSystemFonts: true,
  useWorkerFetch: false,
  isEvalSupported: false,
  useWasm: false, // the content policy allows none: its decoders are scripts
  wasmUrl: DECODERS,
  verbosity: 0,
}
