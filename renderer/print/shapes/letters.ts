import type { Frame } from './frame.ts'
import type { WordsContent } from './shape.ts'
import { svg } from './svg.ts'

/** Letters that are pulled to fill a shape, as older Word has them. */
export function drawnLetters(
  { text, paint }: WordsContent & { kind: 'as large as the shape' },
  { x, y, width, height, turn }: Frame,
): SVGElement {
  const lines = text.split('\n')
  const drawn = lines.map((line, at) => {
    const letters = svg('text', {
      y: at + 0.8,
      'font-size': 1,
      fill: paint,
      textLength: width / Math.max(1, height / lines.length),
      lengthAdjust: 'spacingAndGlyphs',
    })
    letters.textContent = line
    return letters
  })
  const scale = height / lines.length
  const group = svg('g', { transform: `scale(${scale})` }, ...drawn)
  const room = svg(
    'svg',
    { width: `${width}pt`, height: `${height}pt`, viewBox: `0 0 ${width} ${height}` },
    group,
  )
  room.style.cssText =
    `position: absolute; overflow: visible; left: ${x - width / 2}pt; top: ${y - height / 2}pt; ` +
    `transform: rotate(${turn}deg)`
  return room
}
