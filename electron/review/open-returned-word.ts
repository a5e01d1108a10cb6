import path from 'node:path'
import type { OpenedReturn } from '../../shared/ipc/review-channels.ts'
import { codeOf } from '../log.ts'
import type { HandedFile, Inspection } from '../papers/papers.ts'

export type ReturnedWordParts = {
  /** Looks into a file where a hostile one can do no harm. */
  readonly inspect: (file: HandedFile) => Promise<Inspection>
  /** Asks the clerk for the file; null where that was cancelled. */
  readonly askForReturn: () => Promise<string | null>
  /** Reads a file that was chosen; null where it is larger than any paper. */
  readonly readChosen: (file: string) => Promise<Uint8Array | null>
}

/** Opens the Word file that the chair sent. The window reads it only after a look into all of it. */
export function opensReturnedWord(parts: ReturnedWordParts): () => Promise<OpenedReturn> {
  return async () => {
    const file = await parts.askForReturn()
    if (file === null) return { kind: 'cancelled' }
    const fileName = path.basename(file)
    try {
      return await opened(parts, file, fileName)
    } catch (error) {
      return { kind: 'failed', fileName, code: codeOf(error) }
    }
  }
}

async function opened(
  { inspect, readChosen }: ReturnedWordParts,
  file: string,
  fileName: string,
): Promise<OpenedReturn> {
  const bytes = await readChosen(file)
  if (bytes === null) return { kind: 'unusable', fileName, reason: 'too large' }
  const inspected = await inspect({ fileName, bytes })
  if (inspected.kind === 'unusable') return { kind: 'unusable', fileName, reason: inspected.reason }
  if (inspected.kindOfFile === 'pdf') return { kind: 'unusable', fileName, reason: 'PDF' }
  return { kind: 'opened', fileName, bytes }
}
