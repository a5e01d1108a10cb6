/** How tall the lines of a paragraph are, in pixels. */
export function lineHeightOf(paragraph: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(paragraph)
  const height = Number.parseFloat(lineHeight)
  return Number.isNaN(height) ? Number.parseFloat(fontSize) * NORMAL : height
}

/** Of the size of the letters, where nothing is said of their lines. */
const NORMAL = 1.2
