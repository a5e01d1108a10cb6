import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'
import { ROOT } from '../paths.ts'

/**
 * Of the decoder of JPEG 2000 pictures, and of the two fonts; and of what the library that draws pictures of
 * Windows brings with it, which the list of what is bundled does not see.
 */
const LICENCES = [
  'pdfjs-dist/wasm/LICENSE_OPENJPEG',
  'pdfjs-dist/wasm/LICENSE_PDFJS_OPENJPEG',
  'pdfjs-dist/standard_fonts/LICENSE_FOXIT',
  'emf-converter/THIRD_PARTY_NOTICES',
]

/** Puts the licences of files that go along as they are beside the licences of what is bundled. */
export function licencesOfFiles(): Plugin {
  return {
    name: 'licences-of-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      const texts = await Promise.all(LICENCES.map(licence))
      this.emitFile({
        type: 'asset',
        fileName: 'licences-of-files.txt',
        source: LICENCES.map((name, at) => `${name}\n\n${texts[at]}`).join('\n\n'),
      })
    },
  }
}

function licence(name: string): Promise<string> {
  return readFile(path.join(ROOT, 'node_modules', name), 'utf8')
}
