import { z } from 'zod'
import { inTurn } from '../../shared/domain/in-turn.ts'
import { UNUSABLE } from '../../shared/ipc/paper-channels.ts'
import { PAPER_KINDS, UNCARRIED } from '../../shared/records/paper.ts'
import { log } from '../log.ts'
import type { HandedFile, Inspection } from './papers.ts'

/** A process that looks into one file. */
export interface Inspector {
  /** Hands it the file, once it runs. */
  look(file: HandedFile): void
  onAnswer(listener: (answer: unknown) => void): void
  /** It ended, by itself or killed. */
  onEnd(listener: () => void): void
  /** How many bytes of memory it takes now; null where nobody can tell. */
  memory(): number | null
  kill(): void
}

type Limits = {
  /** In milliseconds. */
  readonly patience: number
  /** In bytes. */
  readonly memory: number
}

/** What a look may take (reliability 4). */
const LIMITS: Limits = { patience: 10_000, memory: 512 * 1024 * 1024 }
const LOOK_EVERY = 50

/**
 * Looks into files, one at a time, each in a process of its own that is killed when it takes too long or too
 * much. Never rejects.
 */
export function inspectsBeside(
  start: () => Inspector,
  limits = LIMITS,
): (file: HandedFile) => Promise<Inspection> {
  const turn = inTurn()
  return (file) => turn(() => inspectOne(start, file, limits))
}

async function inspectOne(start: () => Inspector, file: HandedFile, limits: Limits): Promise<Inspection> {
  try {
    const inspector = start()
    const inspection = await watched(inspector, file, limits)
    inspector.kill()
    if (inspection.kind === 'unusable') log({ event: 'paper-unusable', reason: inspection.reason })
    return inspection
  } catch {
    return unusable('could not be looked into')
  }
}

function watched(inspector: Inspector, file: HandedFile, limits: Limits): Promise<Inspection> {
  return new Promise((resolve) => {
    const settle = (inspection: Inspection) => {
      clearTimeout(patience)
      clearInterval(watch)
      resolve(inspection)
    }
    const patience = setTimeout(() => settle(unusable('took too long')), limits.patience)
    const watch = setInterval(() => {
      if ((inspector.memory() ?? 0) > limits.memory) settle(unusable('took too much memory'))
    }, LOOK_EVERY)
    inspector.onAnswer((answer) => settle(read(answer)))
    // Only a file that breaks the reader ends it: of memory, more often than not.
    inspector.onEnd(() => settle(unusable('took too much memory')))
    inspector.look(file)
  })
}

/** What the process says is checked: a hostile file may have taken it over. */
function read(answer: unknown): Inspection {
  return inspectionSchema.safeParse(answer).data ?? unusable('could not be looked into')
}

const inspectionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('usable'),
    kindOfFile: z.enum(PAPER_KINDS),
    uncarried: z.array(z.enum(UNCARRIED)),
    pages: z.int().min(1).nullable(),
  }),
  z.strictObject({ kind: z.literal('unusable'), reason: z.enum(UNUSABLE) }),
])

function unusable(reason: (Inspection & { kind: 'unusable' })['reason']): Inspection {
  return { kind: 'unusable', reason }
}
