import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'vite'
import { ROOT } from '../paths.ts'

const FOLDER = path.join(ROOT, 'node_modules', 'pdfjs-dist')
/** Of the decoder of JPEG 2000 pictures, and of the two fonts. */
const LICENCES = ['wasm/LICENSE_OPENJPEG', 'wasm/LICENSE_PDFJS_OPENJPEG', 'standard_fonts/LICENSE_FOXIT']

/** Puts the licences of files that go along as they are beside the licences of what is bundled. */
export function licencesOfFiles(): Plugin {
  return {
    name: 'licences-of-files',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle() {
      const texts = await Promise.all(LICENCES.map((name) => readFile(path.join(FOLDER, name), 'utf8')))
      this.emitFile({
        type: 'asset',
        fileName: 'licences-of-files.txt',
        source: LICENCES.map((name, at) => `${name}\n\n${texts[at]}`).join('\n\n'),
      })
    },
  }
}
