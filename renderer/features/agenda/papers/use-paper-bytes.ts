import { useEffect, useState } from 'react'
import type { PaperHash } from '../../../../shared/records/paper.ts'
import { useData } from '../../../data/data-context.tsx'
import { createPageReader, type PageReader } from '../../../word/pages/page-reader.ts'

/** What is shown of a paper: nothing yet, what was made of its bytes, or why there is nothing to show. */
export type Shown<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly value: T; readonly reader: PageReader }
  | { readonly kind: 'failed'; readonly sentence: string }

/** Reads a paper from the vault and makes something of it in a worker, which ends with the view. */
export function usePaperBytes<T>(
  hash: PaperHash,
  make: (reader: PageReader, bytes: Uint8Array) => Promise<T | null>,
): Shown<T> {
  const { bridge } = useData()
  const [shown, setShown] = useState<Shown<T>>({ kind: 'reading' })
  useEffect(() => {
    const reader = createPageReader()
    let isGone = false
    const read = async () => {
      const reply = await bridge.request('papers:read', { hash })
      const value = reply.kind === 'read' ? await make(reader, reply.bytes) : null
      if (isGone) return
      if (value !== null) setShown({ kind: 'read', value, reader })
      else setShown({ kind: 'failed', sentence: SENTENCES[reply.kind] })
    }
    void read()
    return () => {
      isGone = true
      reader.end()
    }
  }, [bridge, hash, make])
  return shown
}

const CHOOSE_AGAIN = 'Close this and choose the file again with “Choose a newer version…”.'

const SENTENCES = {
  read: 'This paper cannot be shown here. It can still go into a pack; open the file itself to look at it.',
  missing: `The file of this paper is missing from Minutebook’s folder. ${CHOOSE_AGAIN}`,
  damaged: `The file of this paper is damaged in Minutebook’s folder. ${CHOOSE_AGAIN}`,
  failed: 'The file of this paper could not be read. Try again in a moment.',
  refused: 'The file of this paper could not be read. Try again in a moment.',
} as const
