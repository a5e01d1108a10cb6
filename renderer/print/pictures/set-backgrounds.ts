import type { SvgNode } from 'emf-converter'

/**
 * Puts what is behind words in their place. The library fills it above the point from which words hang, where
 * Windows fills it below: it would hide what stands a line above.
 */
export function setBackgrounds(drawing: SvgNode): void {
  const nodes = drawing.children ?? []
  for (const [at, node] of nodes.entries()) {
    const words = nodes[at + 1]
    const height = words && heightBehind(words, node)
    if (height) node.attrs.transform = `translate(0 ${height})`
    setBackgrounds(node)
  }
}

/** A field as high as the words after it that ends where these begin. */
function heightBehind(words: SvgNode, field: SvgNode): number | null {
  const isHanging = words.tag === 'text' && words.attrs['dominant-baseline'] === 'text-before-edge'
  const [, top, height] = FIELD.exec(String(field.attrs.d ?? '')) ?? []
  if (!isHanging || height === undefined || field.attrs.transform !== undefined) return null
  const isBehind = near(Number(height), words.attrs['font-size'])
  return isBehind && near(Number(top) + Number(height), words.attrs.y) ? Number(height) : null
}

const FIELD = /^M-?[\d.]+[ ]?(-?[\d.]+)l-?[\d.]+ 0 0 ?([\d.]+)-[\d.]+ 0z$/

function near(one: number, other: string | number | undefined): boolean {
  return Math.abs(one - Number(other)) < 0.05
}
