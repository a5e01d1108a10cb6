import type { PagePicture } from '../picture-pages.ts'

/** What is asked of a worker that draws; `id` tells the answers apart. */
export type DrawRequest =
  | { readonly kind: 'open'; readonly id: number; readonly file: Uint8Array }
  /** A page of the file that was opened last. */
  | { readonly kind: 'draw'; readonly id: number; readonly page: number }

export type DrawReply =
  | { readonly kind: 'opened'; readonly id: number; readonly pages: number }
  | { readonly kind: 'drawn'; readonly id: number; readonly picture: PagePicture }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }
