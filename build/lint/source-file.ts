import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type ESTree, parseSync } from 'vite'

/** A file of ours, parsed. */
export type SourceFile = {
  /** From the top of the tree, with slashes: `renderer/data/bridge.ts`. */
  readonly path: string
  readonly program: ESTree.Program
  /** The line of a place in the text, counted from 1. */
  readonly lineAt: (place: number) => number
  /** The lines on which a comment stands or ends. */
  readonly commentLines: ReadonlySet<number>
}

export function readSource(root: string, file: string): SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8')
  const { program, comments, errors } = parseSync(file, text)
  const [error] = errors
  if (error) throw new Error(`${file}: ${error.message}`)
  const lineAt = lineFinder(text)
  const commentLines = new Set(comments.flatMap(({ start, end }) => [lineAt(start), lineAt(end)]))
  return { path: file, program, lineAt, commentLines }
}

function lineFinder(text: string): (place: number) => number {
  const starts = [0]
  for (const [place, character] of [...text].entries()) if (character === '\n') starts.push(place + 1)
  return (place) => starts.filter((start) => start <= place).length
}
