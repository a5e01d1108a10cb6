import type { RequestOf } from '../../shared/ipc/contract.ts'
import type { KeptPaper, ReadPaper, Unusable } from '../../shared/ipc/paper-channels.ts'
import type { PaperFile } from '../../shared/records/paper.ts'
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
}

/** The papers of items: taken in after a look into them, and given back. */
export interface Papers {
  keep(file: RequestOf<'papers:keep'>): Promise<KeptPaper>
  read(request: RequestOf<'papers:read'>): Promise<ReadPaper>
}

export function createPapers({ store, inspect }: PapersParts): Papers {
  return {
    async keep(file) {
      const { fileName, bytes } = file
      const inspected = await inspect(file)
      if (inspected.kind === 'unusable') return { ...inspected, fileName }
      const kept = await store.keep(Buffer.from(bytes))
      if (kept.kind === 'failed') return { ...kept, fileName }
      const { kindOfFile, uncarried, pages } = inspected
      const known: PaperFile = { kindOfFile, fileName, hash: kept.hash, size: bytes.byteLength, uncarried }
      return { kind: 'kept', file: known, pages }
    },
    read: ({ hash }) => store.read(hash),
  }
}
