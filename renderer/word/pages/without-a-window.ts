/** A canvas of a worker, in the form in which pdf.js makes and clears its own. */
class WorkerCanvases {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
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

/** Filters are drawn by a window's document; without one, colours stay as the page has them. */
class NoFilters {
  addFilter(): string {
    return 'none'
  }

  addHCMFilter(): string {
    return 'none'
  }

  addAlphaFilter(): string {
    return 'none'
  }

  addLuminosityFilter(): string {
    return 'none'
  }

  addHighlightHCMFilter(): string {
    return 'none'
  }

  destroy(): void {}
}

/** What pdf.js is told in a worker: nothing is fetched, nothing is run, and there is no document. */
export const WITHOUT_A_WINDOW = {
  CanvasFactory: WorkerCanvases,
  FilterFactory: NoFilters,
  // safe: fonts that a page brings along are added to the worker's own, which is all that is asked of a document
  ownerDocument: globalThis as unknown as Document,
  useSystemFonts: true,
  useWorkerFetch: false,
  isEvalSupported: false,
  useWasm: false,
  verbosity: 0,
}
