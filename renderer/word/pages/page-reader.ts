import type { NotesDocument } from '../../../shared/documents/model.ts'
import type { PaperKind } from '../../../shared/records/paper.ts'
import type { ReturnedFile } from '../review/returned-file.ts'
import { WorkerOnDemand } from '../worker-on-demand.ts'
import type { PageAnswer, PageReply, PageRequest, PageTask } from './page-messages.ts'
import type { ReadBlock } from './read-word.ts'

/** Reads papers in a worker. Each answer is null where the paper cannot be read, or takes too long. */
export interface PageReader {
  count(kindOfFile: PaperKind, bytes: Uint8Array): Promise<number | null>
  countNotes(document: NotesDocument): Promise<number | null>
  readWord(bytes: Uint8Array): Promise<readonly ReadBlock[] | null>
  /** What would be missing from a Word file when it is printed. */
  lookThrough(bytes: Uint8Array): Promise<{ readonly missing: string | null } | null>
  /** Reads the Word file that the chair sent back. */
  readReturn(bytes: Uint8Array): Promise<ReturnedFile | null>
  /** Opens a PDF, whose pages can be drawn then, and tells how many there are. */
  openPdf(bytes: Uint8Array): Promise<number | null>
  draw(page: number, width: number): Promise<DrawnPage | null>
  /** Ends whatever it is doing. */
  end(): void
}

type DrawnPage = { readonly picture: ImageBitmap; readonly words: string }

/** Two hundred pages take seven seconds; what takes longer than this is not to be had. */
const PATIENCE = 60_000

/** A reader whose worker starts with the first paper, and again after one that took too long. */
export function createPageReader(
  startWorker: () => Worker = startPageWorker,
  patience = PATIENCE,
): PageReader {
  const crew = new Crew(startWorker, patience)
  const count = async (task: PageTask) => {
    const answer = await crew.ask(task)
    return answer.kind === 'counted' ? answer.count : null
  }
  return {
    count: (kindOfFile, bytes) => count({ kind: 'count', kindOfFile, bytes }),
    countNotes: (document) => count({ kind: 'count notes', document }),
    openPdf: (bytes) => count({ kind: 'open pdf', bytes }),
    async readWord(bytes) {
      const answer = await crew.ask({ kind: 'read word', bytes })
      return answer.kind === 'words' ? answer.blocks : null
    },
    async lookThrough(bytes) {
      const answer = await crew.ask({ kind: 'look through', bytes })
      return answer.kind === 'looked through' ? answer : null
    },
    async readReturn(bytes) {
      const answer = await crew.ask({ kind: 'read return', bytes })
      return answer.kind === 'returned' ? answer.file : null
    },
    async draw(page, width) {
      const answer = await crew.ask({ kind: 'draw', page, width })
      return answer.kind === 'drawn' ? answer : null
    },
    end: () => crew.stop(),
  }
}

function startPageWorker(): Worker {
  return new Worker(new URL('./page-worker.ts', import.meta.url), { type: 'module' })
}

const FAILED: PageAnswer = { kind: 'failed' }

/** The worker, and those who wait for it. */
class Crew {
  readonly #worker: WorkerOnDemand<PageRequest, PageReply>
  readonly #patience: number
  readonly #waiting = new Map<number, (answer: PageAnswer) => void>()
  #lastId = 0

  constructor(startWorker: () => Worker, patience: number) {
    this.#patience = patience
    this.#worker = new WorkerOnDemand(startWorker, {
      onReply: ({ id, answer }) => {
        this.#waiting.get(id)?.(answer)
        this.#waiting.delete(id)
      },
      onCrash: () => this.stop(),
    })
  }

  ask(task: PageTask): Promise<PageAnswer> {
    const request: PageRequest = { id: ++this.#lastId, task }
    return new Promise((resolve) => {
      const patience = setTimeout(() => this.stop(), this.#patience)
      this.#waiting.set(request.id, (answer) => {
        clearTimeout(patience)
        resolve(answer)
      })
      this.#worker.ask(request)
    })
  }

  /** It is ended in the middle of a paper, and whoever waits hears that it failed. */
  stop(): void {
    this.#worker.stop()
    for (const [, answer] of this.#waiting) answer(FAILED)
    this.#waiting.clear()
  }
}
