import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { inFolder } from './workshop.ts'

const run = promisify(execFile)

/** The text of each page of a PDF, laid out as it is printed. */
export function pageTexts(pdf: Uint8Array): Promise<string[]> {
  return withPdf(pdf, async (file) => {
    const { stdout } = await run('pdftotext', ['-layout', file, '-'])
    return stdout.split('\f').slice(0, -1)
  })
}

/** How wide the words of each page are, in points: their median. */
export function wordWidths(pdf: Uint8Array): Promise<readonly number[]> {
  return withPdf(pdf, async (file) => {
    const { stdout } = await run('pdftotext', ['-bbox', file, '-'])
    return stdout.split('<page ').slice(1).map(medianWidth)
  })
}

function medianWidth(page: string): number {
  const words = [...page.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/g)]
  const widths = words.map(([, left, right]) => Number(right) - Number(left)).sort((a, b) => a - b)
  return widths[Math.floor(widths.length / 2)] ?? 0
}

/** How much of each page is covered by light grey, from 0 to 1: a watermark, or nothing. */
export function greyShares(pdf: Uint8Array): Promise<number[]> {
  return withPdf(pdf, async (file, folder) => {
    // Without smoothing, the edges of black letters are not grey.
    const plain = ['-gray', '-r', '30', '-aa', 'no', '-aaVector', 'no']
    await run('pdftoppm', [...plain, file, path.join(folder, 'page')])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort()
    const pictures = await Promise.all(names.map((name) => readFile(path.join(folder, name))))
    return pictures.map(greyShare)
  })
}

/** The pixels of a greyscale picture are its last bytes, one each. */
function greyShare(picture: Uint8Array): number {
  const [, width = '0', height = '0'] =
    /^P5\s+(\d+)\s+(\d+)/.exec(new TextDecoder('latin1').decode(picture)) ?? []
  const pixels = picture.slice(-Number(width) * Number(height))
  return pixels.filter((shade) => shade > 0xc0 && shade < 0xf0).length / pixels.length
}

function withPdf<T>(pdf: Uint8Array, work: (file: string, folder: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'document.pdf')
    await writeFile(file, pdf)
    return work(file, folder)
  })
}
