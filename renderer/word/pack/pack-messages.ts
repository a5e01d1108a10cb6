import type { ConfidentialPack, PublicPack } from '../../../shared/documents/pack.ts'
import type { PrintedWord } from '../../../shared/ipc/print-channels.ts'
import type { PaperId } from '../../../shared/records/ids.ts'
import type { PaperHash } from '../../../shared/records/paper.ts'
import type { PaperFault } from './paper-trouble.ts'

/** For the desk, and for publication. */
export type PackForm = 'word' | 'pdf'

/** What the window tells the worker that builds packs; `id` tells the packs apart. */
export type PackRequest =
  | {
      readonly kind: 'build'
      readonly id: number
      readonly pack: PublicPack | ConfidentialPack
      readonly form: PackForm
    }
  | { readonly kind: 'cancel'; readonly id: number }
  /** The bytes of a paper that was asked for, handed over and not copied; none where they are gone. */
  | {
      readonly kind: 'paper'
      readonly id: number
      readonly hash: PaperHash
      readonly bytes: Uint8Array | undefined
    }
  /** A Word file that was to be printed, as PDF, or why there is none. */
  | {
      readonly kind: 'printed'
      readonly id: number
      readonly job: number
      readonly printed: PrintedWord
    }

/** What the worker tells the window. */
export type PackReply =
  | { readonly kind: 'built'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | { readonly kind: 'wanted'; readonly id: number; readonly hash: PaperHash }
  | {
      readonly kind: 'to print'
      readonly id: number
      readonly job: number
      readonly file: Uint8Array
      readonly lines: number
    }
  | {
      readonly kind: 'stopped by a paper'
      readonly id: number
      readonly paperId: PaperId
      readonly fault: PaperFault
    }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
