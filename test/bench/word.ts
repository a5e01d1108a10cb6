import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'
import { notesToWord } from '../../renderer/word/notes-to-word.ts'
import { notes } from '../support/documents.ts'
import { inFolder } from '../support/word/workshop.ts'
import { longNotes } from './long-notes.ts'

const run = promisify(execFile)
const ROUNDS = 5

export type WordFigure = {
  readonly pages: number
  readonly writeMs: number
  /** The same text as hand-made XML, zipped with the same other parts. */
  readonly floorMs: number
}

/**
 * How long notes of this many pages take to become a Word file, from a standing start as in the
 * application, where a clerk exports once: each time in a process of its own, turn by turn with its floor.
 */
export function measureWord(pages: number): Promise<WordFigure> {
  return inFolder(async (folder) => {
    await writeFile(path.join(folder, 'document.json'), JSON.stringify(longNotes(pages)))
    await writeFile(path.join(folder, 'empty.docx'), notesToWord(notes()))
    await bundle(folder)
    const turns: { floor: number; write: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      turns.push({
        floor: await millisecondsOf('floor', folder),
        write: await millisecondsOf('write', folder),
      })
    }
    return {
      pages,
      writeMs: median(turns.map((turn) => turn.write)),
      floorMs: median(turns.map((turn) => turn.floor)),
    }
  })
}

/** One file of plain JavaScript, as the application's worker is. */
async function bundle(folder: string): Promise<void> {
  const entry = fileURLToPath(new URL('./word-once.ts', import.meta.url))
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'word-once.mjs' } },
    },
  })
}

async function millisecondsOf(work: 'write' | 'floor', folder: string): Promise<number> {
  const { stdout } = await run(process.execPath, [path.join(folder, 'word-once.mjs'), work, folder])
  return Number(stdout)
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
