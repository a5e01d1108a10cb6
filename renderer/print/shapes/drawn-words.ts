import type { Frame } from './frame.ts'
import { outlineOf } from './geometry.ts'
import type { Shape, Words } from './shape.ts'
import type { WordsParagraph, WordsRun } from './words-paragraph.ts'

/** How much smaller than in their file letters are drawn, so that all of them have room. */
export const FIT = '--fit'

/** The room for the words of a shape, where they stand on the page. */
export function wordsRoom(shape: Shape, words: Words): HTMLElement {
  const room = document.createElement('div')
  const { x, y, width, height, turn } = wordsFrame(shape, words)
  const place = `left: ${x - width / 2}pt; top: ${y - height / 2}pt; width: ${width}pt; height: ${height}pt`
  room.style.cssText = `position: absolute; box-sizing: border-box; ${place}; padding: ${paddingOf(words)}`
  if (turn !== 0) room.style.transform = `rotate(${turn}deg)`
  return withLooks(room, words)
}

export function paddingOf({ padding: { top, right, bottom, left } }: Words): string {
  return `${top}pt ${right}pt ${bottom}pt ${left}pt`
}

/** What words take from their shape, wherever they stand. */
export function withLooks(room: HTMLElement, words: Words): HTMLElement {
  room.style.display = 'flex'
  room.style.flexDirection = 'column'
  room.style.justifyContent = STANDS[words.stands]
  room.style.textIndent = '0'
  room.style.textAlign = 'left'
  if (words.colour !== null) room.style.color = words.colour
  if (words.font !== null) room.style.fontFamily = quoted(words.font)
  if (words.isOneLine) room.style.whiteSpace = 'nowrap'
  const inner = document.createElement('div')
  if (words.columns > 1) inner.style.columnCount = String(words.columns)
  if (words.isOneLine) inner.style.alignSelf = 'center'
  room.append(inner)
  return room
}

const STANDS = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const

/** Words turn with their shape, and stand on their heads where it does, but are never mirrored. */
function wordsFrame({ frame, geometry }: Shape, words: Words): Frame {
  const inside = words.own ?? roomIn(frame, outlineOf(geometry.geometry, frame, geometry.adjusted).words)
  const turn = words.turn + inside.turn + (words.own === null && frame.isFlippedDown ? 180 : 0)
  const isOnItsSide = Math.abs(Math.sin((words.turn * Math.PI) / 180)) > 0.7
  const { width, height } = inside
  return { ...inside, turn, ...(isOnItsSide ? { width: height, height: width } : {}) }
}

function roomIn(frame: Frame, room: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>): Frame {
  const x = (room.left + room.width / 2 - frame.width / 2) * (frame.isFlippedAcross ? -1 : 1)
  const y = (room.top + room.height / 2 - frame.height / 2) * (frame.isFlippedDown ? -1 : 1)
  const angle = (frame.turn * Math.PI) / 180
  return {
    ...frame,
    x: frame.x + x * Math.cos(angle) - y * Math.sin(angle),
    y: frame.y + x * Math.sin(angle) + y * Math.cos(angle),
    width: room.width,
    height: room.height,
  }
}

/** A paragraph of a drawing that has no text of Word. */
export function drawnParagraph(paragraph: WordsParagraph): HTMLElement {
  const { align, sign, left, first, before, after, line, runs } = paragraph
  const drawn = document.createElement('div')
  drawn.style.textAlign = align
  drawn.style.margin = `${scaled(before)} 0 ${scaled(after)} ${scaled(left)}`
  drawn.style.textIndent = scaled(first)
  drawn.style.lineHeight = String(line)
  if (sign !== '') drawn.append(drawnSign(sign, Math.max(0, -first), runs[0]))
  drawn.append(...runs.map(drawnRun))
  if (runs.every(({ text }) => text === '')) drawn.append(document.createElement('br'))
  return drawn
}

function drawnSign(sign: string, room: number, run: WordsRun | undefined): HTMLElement {
  const drawn = document.createElement('span')
  drawn.style.cssText = `display: inline-block; text-indent: 0; min-width: ${scaled(room)}`
  if (run !== undefined) drawn.style.fontSize = scaled(run.size)
  if (run?.colour) drawn.style.color = run.colour
  drawn.textContent = sign
  return drawn
}

function drawnRun(run: WordsRun): HTMLElement {
  const drawn = document.createElement('span')
  drawn.style.fontSize = scaled(run.raised === 0 ? run.size : run.size * 0.66)
  drawn.style.whiteSpace = 'pre-wrap'
  if (run.isBold) drawn.style.fontWeight = 'bold'
  if (run.isItalic) drawn.style.fontStyle = 'italic'
  if (run.colour !== null) drawn.style.color = run.colour
  if (run.font !== null) drawn.style.fontFamily = quoted(run.font)
  if (run.raised !== 0) drawn.style.verticalAlign = `${run.raised}em`
  const lines = [run.isUnderlined ? 'underline' : '', run.isStruck ? 'line-through' : ''].filter(Boolean)
  if (lines.length > 0) drawn.style.textDecoration = lines.join(' ')
  drawn.textContent = run.text
  return drawn
}

function scaled(points: number): string {
  return `calc(${points}pt * var(${FIT}, 1))`
}

function quoted(font: string): string {
  return `"${font.replace(/["\\;]/g, '')}"`
}
