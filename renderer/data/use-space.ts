import type { Bridge, ReplyOf } from '../../shared/ipc/contract.ts'
import { useWatched } from './use-watched.ts'

export type Space = ReplyOf<'space:look'>

/** How much room the disk with the records has, as main watches it. */
export function useSpace(): Space {
  return useWatched(ENOUGH, look, 'space:changed')
}

const ENOUGH = { kind: 'enough' } as const

function look(bridge: Bridge) {
  return bridge.request('space:look', {})
}
