import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Paper, PaperKind } from '../../../shared/records/paper.ts'
import type { Files } from '../../support/packs.ts'

/** A paper, and a newer version of it with as many pages. */
export type AlteredPaper = { readonly paper: Paper; readonly pages: number; readonly file: string }

/** Of the first Word file and of the first PDF among papers; the versions lie in a folder. */
export async function alteredPapers(
  papers: readonly Paper[],
  files: Files,
  folder: string,
): Promise<readonly AlteredPaper[]> {
  await mkdir(folder, { recursive: true })
  return [
    await alteredPaper(papers, 'word', files, path.join(folder, 'newer-report.docx')),
    await alteredPaper(papers, 'pdf', files, path.join(folder, 'newer-slides.pdf')),
  ]
}

async function alteredPaper(
  papers: readonly Paper[],
  kind: PaperKind,
  files: Files,
  file: string,
): Promise<AlteredPaper> {
  for (const paper of papers) {
    const { source, pages } = paper
    if (source.kind !== 'file' || source.kindOfFile !== kind || pages.state !== 'known') continue
    await writeFile(file, altered(files.get(source.hash) ?? new Uint8Array(), kind, file))
    return { paper, pages: pages.count, file }
  }
  throw new Error(`No paper is a ${kind} file`)
}

/** The path is written into it, so that no two are the same. */
function altered(bytes: Uint8Array, kind: PaperKind, file: string): Uint8Array {
  if (kind === 'pdf') return new Uint8Array([...bytes, ...strToU8(`\n% ${file}\n`)])
  const parts = unzipSync(bytes)
  const words = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const mark = `<!-- ${file} -->`
  return zipSync({ ...parts, 'word/document.xml': strToU8(words.replace('<w:body>', `${mark}<w:body>`)) })
}
