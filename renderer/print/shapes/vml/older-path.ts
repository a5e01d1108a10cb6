import type { PathStep } from '../geometry.ts'
import { FULL_TURN } from '../guides.ts'
import { ANGLE, type OlderNumbers } from './older-formulas.ts'

/** What a path of an older shape draws. */
export type OlderPath = {
  readonly steps: readonly PathStep[]
  readonly isFilled: boolean
  readonly isStroked: boolean
}

type Pen = { x: number; y: number; readonly steps: PathStep[] }
type Piece = { readonly command: string; readonly values: readonly string[] }

const COMMANDS = /(ae|al|at|ar|wa|wr|qx|qy|nf|ns|nx|ny|[mlctrvxe])((?:[^a-z]|width|height|xcenter|ycenter)*)/g
const MOST = 20_000

/** Reads a path as `m,l,21600r21600,l21600,xe`: what is left out is nought, and `e` ends a part of it. */
export function olderPaths(path: string, numbers: OlderNumbers): readonly OlderPath[] {
  const pieces = [...path.slice(0, MOST * 10).matchAll(COMMANDS)].slice(0, MOST)
  const parts = [newPart()]
  for (const [, command = '', values = ''] of pieces) {
    const part = parts.at(-1)
    if (part === undefined) break
    if (command === 'e') parts.push(newPart())
    else if (command === 'nf') part.isFilled = false
    else if (command === 'ns') part.isStroked = false
    else drawPiece({ command, values: valuesIn(values) }, part.pen, numbers)
  }
  return parts
    .filter(({ pen }) => pen.steps.length > 0)
    .map(({ pen, isFilled, isStroked }) => ({ steps: pen.steps, isFilled, isStroked }))
}

function newPart() {
  const pen: Pen = { x: 0, y: 0, steps: [] }
  return { pen, isFilled: true, isStroked: true }
}

function valuesIn(text: string): readonly string[] {
  const values: string[] = []
  let isOpen = true
  let isEmpty = true
  for (const [token] of text.matchAll(/,|[@#]\d+|-?[\d.]+|[a-z]+/g)) {
    isEmpty = false
    if (token !== ',') values.push(token)
    else if (isOpen) values.push('0')
    isOpen = token === ','
  }
  if (isOpen && !isEmpty) values.push('0')
  return values
}

function drawPiece({ command, values }: Piece, pen: Pen, numbers: OlderNumbers): void {
  if (command === 'x') {
    pen.steps.push(['Z'])
    return
  }
  const amounts = values.map(numbers)
  const each = HOW_MANY[command] ?? 2
  for (let at = 0; at + each <= amounts.length; at += each) {
    drawOne(command, amounts.slice(at, at + each), pen, at / each)
  }
}

const HOW_MANY: Readonly<Record<string, number>> = { c: 6, v: 6, ae: 6, al: 6, at: 8, ar: 8, wa: 8, wr: 8 }

function drawOne(command: string, amounts: readonly number[], pen: Pen, number: number): void {
  const step = STEPS[command]
  const isFromPen = ['t', 'r', 'v'].includes(command)
  if (step !== undefined) go(step, isFromPen ? fromPen(amounts, pen) : amounts, pen)
  else if (command === 'qx' || command === 'qy')
    quarter(amounts, pen, (command === 'qx') === (number % 2 === 0))
  else if (command === 'ae' || command === 'al') ellipse(command, amounts, pen)
  else if (amounts.length === 8) arc(command, amounts, pen)
}

/** Lines and curves, each to a place of the path or to one that is reckoned from the pen. */
const STEPS: Readonly<Record<string, 'M' | 'L' | 'C'>> = { m: 'M', l: 'L', c: 'C', t: 'M', r: 'L', v: 'C' }

function fromPen(amounts: readonly number[], { x, y }: Pen): readonly number[] {
  return amounts.map((amount, at) => amount + (at % 2 === 0 ? x : y))
}

function go(command: 'M' | 'L' | 'C', amounts: readonly number[], pen: Pen): void {
  pen.steps.push([command, ...amounts.map(String)])
  pen.x = amounts.at(-2) ?? pen.x
  pen.y = amounts.at(-1) ?? pen.y
}

/** How far the handles of a curve are out that is a quarter of an ellipse. */
const HANDLE = 0.5523

function quarter([x = 0, y = 0]: readonly number[], pen: Pen, isAcrossFirst: boolean): void {
  const [dx, dy] = [x - pen.x, y - pen.y]
  const handles = isAcrossFirst
    ? [pen.x + dx * HANDLE, pen.y, x, y - dy * HANDLE]
    : [pen.x, pen.y + dy * HANDLE, x - dx * HANDLE, y]
  go('C', [...handles, x, y], pen)
}

const PER_RADIAN = FULL_TURN / (2 * Math.PI)

function ellipse(command: string, amounts: readonly number[], pen: Pen): void {
  const [x = 0, y = 0, across = 0, down = 0, start = 0, turn = 0] = amounts
  const radians = (start / ANGLE / 180) * Math.PI
  const from = { x: x + across * Math.cos(radians), y: y + down * Math.sin(radians) }
  go(command === 'al' || pen.steps.length === 0 ? 'M' : 'L', [from.x, from.y], pen)
  const angle = Math.atan2(down * Math.sin(radians), across * Math.cos(radians)) * PER_RADIAN
  pen.steps.push(['A', ...[across, down, angle, (turn / ANGLE / 360) * FULL_TURN].map(String)])
}

/** An arc within a box, from the ray to one point to the ray to another. */
function arc(command: string, amounts: readonly number[], pen: Pen): void {
  const [left = 0, top = 0, right = 0, bottom = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = amounts
  const [across, down] = [Math.abs(right - left) / 2, Math.abs(bottom - top) / 2]
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const rayTo = (x: number, y: number) =>
    Math.atan2((y - middle.y) / (down || 1), (x - middle.x) / (across || 1))
  const at = (ray: number) => ({ x: middle.x + across * Math.cos(ray), y: middle.y + down * Math.sin(ray) })
  const angleOf = (ray: number) => Math.atan2(down * Math.sin(ray), across * Math.cos(ray)) * PER_RADIAN
  const [start, end] = [rayTo(x1, y1), rayTo(x2, y2)]
  const isJoined = (command === 'at' || command === 'wa') && pen.steps.length > 0
  go(isJoined ? 'L' : 'M', [at(start).x, at(start).y], pen)
  const way = angleOf(end) - angleOf(start)
  const turn = command.startsWith('w') ? (way <= 0 ? way + FULL_TURN : way) : way >= 0 ? way - FULL_TURN : way
  pen.steps.push(['A', ...[across, down, angleOf(start), turn].map(String)])
  pen.x = at(end).x
  pen.y = at(end).y
}
