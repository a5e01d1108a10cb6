import path from 'node:path'
import type { ReplyOf, RequestOf } from '../../shared/ipc/contract.ts'
import type { KeptPaper, ReadPaper, Unusable } from '../../shared/ipc/paper-channels.ts'
import type { PaperFile } from '../../shared/records/paper.ts'
import { codeOf } from '../log.ts'
import type { PaperStore } from '../vault/paper-store.ts'

/** What a look into a file tells: what it is, or why it cannot be a paper. */
export type Inspection =
  | ({
      readonly kind: 'usable'
      /** How many pages it has, where it says so itself. */
      readonly pages: number | null
    } & Pick<PaperFile, 'kindOfFile' | 'uncarried'>)
  | { readonly kind: 'unusable'; readonly reason: Unusable }

/** A file as it was handed over: its name, never where it was. */
export type HandedFile = { readonly fileName: string; readonly bytes: Uint8Array }

export type PapersParts = {
  readonly store: PaperStore
  /** Looks into a file where a hostile one can do no harm. */
  readonly inspect: (file: HandedFile) => Promise<Inspection>
  /** Asks the clerk for files; none where that was cancelled. */
  readonly askForPapers: (several: boolean) => Promise<readonly string[]>
  /** Reads a file that was chosen; null where it is larger than any paper. */
  readonly readChosen: (file: string) => Promise<Uint8Array | null>
}

/** The papers of items: taken in after a look into them, and given back. */
export interface Papers {
  keep(file: HandedFile): Promise<KeptPaper>
  choose(request: RequestOf<'papers:choose'>): Promise<ReplyOf<'papers:choose'>>
  read(request: RequestOf<'papers:read'>): Promise<ReadPaper>
}

export function createPapers(parts: PapersParts): Papers {
  return {
    keep: (file) => keep(parts, file),
    async choose({ several }) {
      const chosen = await parts.askForPapers(several)
      if (chosen.length === 0) return { kind: 'cancelled' }
      const files: KeptPaper[] = []
      for (const file of chosen) files.push(await keepChosen(parts, file))
      return { kind: 'chosen', files }
    },
    read: ({ hash }) => parts.store.read(hash),
  }
}

async function keep({ store, inspect }: PapersParts, file: HandedFile): Promise<KeptPaper> {
  const { fileName, bytes } = file
  const inspected = await inspect(file)
  if (inspected.kind === 'unusable') return { ...inspected, fileName }
  const kept = await store.keep(Buffer.from(bytes))
  if (kept.kind === 'failed') return { ...kept, fileName }
  const { kindOfFile, uncarried, pages } = inspected
  const known: PaperFile = { kindOfFile, fileName, hash: kept.hash, size: bytes.byteLength, uncarried }
  return { kind: 'kept', file: known, pages }
}

async function keepChosen(parts: PapersParts, file: string): Promise<KeptPaper> {
  const fileName = path.basename(file)
  try {
    const bytes = await parts.readChosen(file)
    if (bytes === null) return { kind: 'unusable', fileName, reason: 'too large' }
    return await keep(parts, { fileName, bytes })
  } catch (error) {
    return { kind: 'failed', fileName, code: codeOf(error) }
  }
}
