const SVG = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number>>

/** An element of SVG: `svg('path', { d: 'M0 0' })`. */
export function svg(name: string, attributes: Attributes, ...children: readonly Element[]): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value))
  element.append(...children)
  // safe: elements of this namespace are of SVG
  return element as SVGElement
}
