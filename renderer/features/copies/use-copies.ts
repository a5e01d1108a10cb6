import { useCallback, useEffect, useState } from 'react'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import type { CopyCheck, ListedCopy } from '../../../shared/ipc/copy-channels.ts'
import { checkCopy, listCopies } from '../../data/copy-access.ts'

/** The copies there are: not asked yet, or why there is no list. */
export type Listed =
  | { readonly kind: 'reading' }
  | { readonly kind: 'listed'; readonly copies: readonly ListedCopy[] }
  | { readonly kind: 'failed' }

export type Checks = ReadonlyMap<number, CopyCheck>

/** The safety copies, each of which is read and verified, one after the other, the newest first. */
export function useCopies(bridge: Bridge) {
  const [listed, setListed] = useState<Listed>({ kind: 'reading' })
  const [checks, setChecks] = useState<Checks>(new Map())
  const read = useCallback(async () => {
    const copies = await listCopies(bridge)
    setListed(copies === null ? { kind: 'failed' } : { kind: 'listed', copies })
  }, [bridge])
  useEffect(() => void read(), [read])
  useEffect(() => {
    let isLeft = false
    const checkAll = async () => {
      for (const { copy } of listed.kind === 'listed' ? listed.copies : []) {
        if (isLeft) return
        const check = await checkCopy(bridge, copy)
        setChecks((known) => new Map(known).set(copy, check))
      }
    }
    void checkAll()
    return () => {
      isLeft = true
    }
  }, [bridge, listed])
  return { listed, checks, readAgain: read }
}
