import { buildPack, type PackTools } from '../../renderer/word/pack/build-pack.ts'
import { frontSheet } from '../../renderer/word/pack/front-sheet.ts'
import { ReadyPapers } from '../../renderer/word/pack/ready-papers.ts'
import { countPages } from '../../renderer/word/pages/count-pages.ts'
import type { ConfidentialPack, PublicPack } from '../../shared/documents/pack.ts'
import { drawnPdf } from './drawn-pdf.ts'

/** Files by their hashes, in the place of the vault. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Builds a pack as the worker does, with PDF pages drawn by another hand. */
export function builtPack(
  pack: PublicPack | ConfidentialPack,
  files: Files,
  tools: Partial<PackTools> = {},
  ready = new ReadyPapers(),
  build = buildPack,
): Promise<Uint8Array> {
  return build(pack, ready, {
    fileOf: async (hash) => files.get(hash),
    drawPdf: (file) => drawnPdf(file),
    countPages,
    printWord: () => Promise.reject(new Error('Nothing prints here')),
    frontSheet,
    onProgress: () => {},
    signal: new AbortController().signal,
    ...tools,
  })
}
