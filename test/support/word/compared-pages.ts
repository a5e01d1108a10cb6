import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { inFolder } from './workshop.ts'

const run = promisify(execFile)

/** A page as a picture in greys. */
export type PagePixels = { readonly width: number; readonly height: number; readonly greys: Uint8Array }

const DOTS_PER_INCH = 50
const POINTS_PER_INCH = 72

/** The pages of a PDF, small and in greys. */
export function pagePixels(pdf: Uint8Array): Promise<readonly PagePixels[]> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'document.pdf')
    await writeFile(file, pdf)
    await run('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), file, path.join(folder, 'page')])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort()
    return Promise.all(names.map(async (name) => pixelsOf(await readFile(path.join(folder, name)))))
  })
}

function pixelsOf(picture: Uint8Array): PagePixels {
  const head = new TextDecoder('latin1').decode(picture.slice(0, 40))
  const [, width = '0', height = '0'] = /^P5\s+(\d+)\s+(\d+)/.exec(head) ?? []
  const count = Number(width) * Number(height)
  return { width: Number(width), height: Number(height), greys: picture.slice(-count) }
}

/** A step of grey that an eye sees; smoothing of letters stays below it. */
const SEEN = 64

/** How much of a page is left out at the top and the bottom, in points. */
export type Margins = { readonly top: number; readonly bottom: number }

/** How much of the text of two pages is not alike, from 0 to 1; 1 where they differ in size. */
export function unlikeShare(one: PagePixels, other: PagePixels, { top, bottom }: Margins): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  const rows = (margin: number) => Math.ceil((margin / POINTS_PER_INCH) * DOTS_PER_INCH)
  const [from, to] = [rows(top) * one.width, (one.height - rows(bottom)) * one.width]
  let unlike = 0
  for (let at = from; at < to; at++) {
    if (Math.abs((one.greys[at] ?? 0) - (other.greys[at] ?? 0)) > SEEN) unlike += 1
  }
  return unlike / (to - from)
}
