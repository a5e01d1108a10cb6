import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { build } from 'vite'
import { z } from 'zod'
import { DIST } from '../../../build/paths.ts'
import { notesToWord } from '../../../renderer/word/notes-to-word.ts'
import type { NotesDocument } from '../../../shared/documents/model.ts'
import { notesDocument } from '../../../shared/documents/notes.ts'
import { notes } from '../../support/documents.ts'
import { snapshotOf } from '../../support/snapshots.ts'
import type { DrivenWindow } from '../driven/driven-window.ts'
import { paintedAt } from '../driven/in-page.ts'
import type { Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import { meetingOfPages } from '../store/long-meetings.ts'
import { inTurns } from '../turns.ts'
import type { Workbench } from '../workbench.ts'

const ROUNDS = 9

/**
 * From the document in the window to the bytes of its file there, by the application's worker, which starts
 * for it. Beside it a worker that writes the same text as hand-made XML and zips it.
 */
export async function measureWord(bench: Workbench): Promise<readonly Figure[]> {
  const ours = await bench.startOurs(await bench.profileWith([]))
  const blank = await bench.startBlank()
  await ours.evaluate(paintedAt, 'h1')
  await blank.evaluate(paintedAt, 'textarea')
  const tools = { ours, blank, worker: await wordWorker(), floorWorker: await floorWorker() }
  return [await figureOf(20, bench, tools), await figureOf(200, bench, tools)]
}

type Tools = {
  readonly ours: DrivenWindow
  readonly blank: DrivenWindow
  /** The address of the application's worker. */
  readonly worker: string
  /** The whole script of the other. */
  readonly floorWorker: string
}

async function figureOf(pages: number, { times }: Workbench, tools: Tools): Promise<Figure> {
  const document = notesDocument(snapshotOf(meetingOfPages(pages)), 'clean')
  const pairs = await inTurns(
    times(ROUNDS),
    () => tools.blank.evaluate(timeOfFloor, tools.floorWorker, document),
    () => tools.ours.evaluate(timeOfWorker, tools.worker, document),
  )
  const floor = median(pairs.map((pair) => pair.floor))
  const value = median(pairs.map((pair) => pair.value))
  return { name: `${pages} pages to Word`, value, unit: 'ms', floor, atMost: 4 * floor }
}

async function wordWorker(): Promise<string> {
  const list = await readFile(path.join(DIST, 'electron', 'content.json'), 'utf8')
  const worker = z
    .array(z.string())
    .parse(JSON.parse(list))
    .find((name) => name.includes('word-worker'))
  if (worker === undefined) throw new Error('The build has no worker for Word files.')
  return `/${worker}`
}

/** The hand-made writer as one script, with the other parts of a Word file ready in it. */
async function floorWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome114',
      lib: { entry: path.join(import.meta.dirname, 'hand-made-worker.ts'), formats: ['iife'], name: 'floor' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('Vite has built nothing.')
  const parts = Object.entries(unzipSync(notesToWord(notes()))).map(([name, bytes]) => [name, [...bytes]])
  return `const READY_PARTS = ${JSON.stringify(parts)};\n${output.output[0].code}`
}

/** Runs in the page. */
function timeOfWorker(address: string, document: NotesDocument): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const worker = new Worker(address, { type: 'module' })
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }) => {
      const time = performance.now() - began
      worker.terminate()
      if (data.bytes instanceof Uint8Array) resolve(time)
      else reject(new Error('The worker has written nothing.'))
    }
    worker.postMessage({ id: 1, document })
  })
}

/** Runs in the page. */
function timeOfFloor(script: string, document: NotesDocument): Promise<number> {
  return new Promise((resolve) => {
    const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
    const began = performance.now()
    const worker = new Worker(address)
    worker.onmessage = () => {
      const time = performance.now() - began
      worker.terminate()
      URL.revokeObjectURL(address)
      resolve(time)
    }
    worker.postMessage(document)
  })
}
