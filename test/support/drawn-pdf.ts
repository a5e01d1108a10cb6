import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { PagePicture } from '../../renderer/word/pack/picture-pages.ts'
import { pageTexts } from './word/pdf-pages.ts'
import { inFolder } from './word/workshop.ts'

const run = promisify(execFile)
const RESOLUTION = 60

/** The pages of a PDF as pictures, drawn without a window; coarse, for nothing is read from them. */
export async function drawnPdf(pdf: Uint8Array): Promise<readonly PagePicture[]> {
  const texts = await pageTexts(pdf)
  return inFolder(async (folder) => {
    const file = path.join(folder, 'paper.pdf')
    await writeFile(file, pdf)
    await run('pdftoppm', ['-png', '-r', String(RESOLUTION), file, path.join(folder, 'page')])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort()
    const pictures = await Promise.all(names.map((name) => readFile(path.join(folder, name))))
    return pictures.map((bytes, at) => pagePicture(new Uint8Array(bytes), texts[at] ?? ''))
  })
}

function pagePicture(bytes: Uint8Array, text: string): PagePicture {
  const { width, height } = sizeOf(bytes)
  return { bytes, extension: 'png', width, height, text }
}

/** A PNG gives its width and height in its first part. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset)
  const points = (at: number) => (view.getUint32(at) / RESOLUTION) * 72
  return { width: points(16), height: points(20) }
}
