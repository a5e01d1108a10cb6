import { useState } from 'react'
import type { Refusal, ReplyOf } from '../../../../shared/ipc/contract.ts'
import { isAllSaved } from '../../../data/all-saved.ts'
import { useData } from '../../../data/data-context.tsx'
import { NOT_ALL_SAVED, notSavedWords } from './moving-words.ts'
import { useProgress } from './use-progress.ts'

/** How far the writing of a backup has come. */
export type SaveState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly fileName: string; readonly folderName: string }
  | { readonly kind: 'told'; readonly sentence: string }

/** Writes everything into one file that only a passphrase opens. */
export function useSaveBackup() {
  const data = useData()
  const { bridge } = data
  const [state, setState] = useState<SaveState>({ kind: 'asking' })
  const share = useProgress(bridge, state.kind === 'working')
  const save = async (passphrase: string) => {
    setState({ kind: 'working' })
    if (!(await isAllSaved(data))) return setState({ kind: 'told', sentence: NOT_ALL_SAVED })
    setState(stateAfter(await bridge.request('moving:save', { passphrase })))
  }
  return {
    state,
    share,
    save: (passphrase: string) => void save(passphrase),
    stop: () => void bridge.request('moving:stop', {}),
  }
}

function stateAfter(reply: ReplyOf<'moving:save'> | Refusal): SaveState {
  switch (reply.kind) {
    case 'saved':
      return reply
    case 'cancelled':
    case 'stopped':
      return { kind: 'asking' }
    case 'nothing to save':
      return { kind: 'told', sentence: 'There is nothing yet to save.' }
    case 'failed':
      return { kind: 'told', sentence: notSavedWords(reply.code) }
    case 'refused':
      return { kind: 'told', sentence: notSavedWords(reply.reason) }
  }
}
