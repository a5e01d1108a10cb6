import { useEffect, useRef, useState } from 'react'
import type { PlaceToken, Refusal, ReplyOf, RequestOf, SaveFailure } from '../../../shared/ipc/contract.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import { useData } from '../../data/data-context.tsx'
import { loadMeetingSnapshot } from '../../data/meeting-snapshot-query.ts'
import { createWordWriter } from '../../word/word-client.ts'
import { builtFile } from './built-file.ts'
import { type ExportChoice, type Exported, fileTypeOf, suggestedName } from './exported.ts'
import { Progress } from './progress.ts'

/** How far an export has come. */
export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing'; readonly step: 'building' | 'saving'; readonly progress: Progress }
  /** `sentence` says which paper stands in the way of a pack, and what to do about it. */
  | { readonly kind: 'stopped by a paper'; readonly sentence: string }
  | {
      readonly kind: 'saved'
      readonly place: PlaceToken
      readonly fileName: string
      readonly folderName: string
      readonly isGone: boolean
    }
  | {
      readonly kind: 'failed'
      readonly failure: SaveFailure | 'could not be built'
      readonly fileName: string
      readonly code: string
      /** Where to try again; nothing where no place was chosen. */
      readonly place: PlaceToken | null
    }

type Where = 'ask' | { readonly place: PlaceToken }

/** Saves what is typed, builds the file from what is stored then, and hands it to main. */
export function useExport(meetingId: MeetingId, what: Exported, choice: ExportChoice) {
  const data = useData()
  const { bridge, database, saveQueue } = data
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const [writer] = useState(() => createWordWriter())
  const { progress, writingStep } = useProgress()
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  const write = async (where: Where) => {
    const abort = new AbortController()
    running.current = abort
    setState(writingStep('building'))
    await saveQueue.flush()
    const snapshot = await loadMeetingSnapshot(database, meetingId)
    if (snapshot === undefined) return setState(NOT_BUILT)
    const watch = { onProgress: progress.set, signal: abort.signal }
    const built = await builtFile(data, writer, { snapshot, what, choice }, watch)
    if (abort.signal.aborted || built.kind === 'cancelled') return setState({ kind: 'idle' })
    if (!('bytes' in built)) return setState(built.kind === 'failed' ? NOT_BUILT : built)
    setState(writingStep('saving'))
    const place = placeOf(where, suggestedName(what, snapshot, choice))
    const request = { where: place, fileType: fileTypeOf(what, choice), bytes: built.bytes }
    setState(stateAfter(await bridge.request('file:save', request)))
  }
  const onPlace = async (channel: 'file:open' | 'file:show-in-folder') => {
    if (state.kind !== 'saved') return
    const reply = await bridge.request(channel, { place: state.place })
    if (reply.kind !== 'done') setState({ ...state, isGone: true })
  }
  return {
    state,
    /** A choice that is made: what became of the last file says nothing of another one. */
    anew:
      <Choice>(choose: (choice: Choice) => void) =>
      (chosen: Choice) => {
        running.current?.abort()
        setState({ kind: 'idle' })
        choose(chosen)
      },
    save: () => void write('ask'),
    saveAgain: () => {
      if (state.kind === 'failed' && state.place !== null) void write({ place: state.place })
    },
    cancel: () => running.current?.abort(),
    open: () => void onPlace('file:open'),
    showInFolder: () => void onPlace('file:show-in-folder'),
  }
}

/** How much of the step in hand is done, as far as it is known. */
function useProgress() {
  const [progress] = useState(() => new Progress())
  const writingStep = (step: 'building' | 'saving'): ExportState => {
    progress.set(null)
    return { kind: 'writing', step, progress }
  }
  return { progress, writingStep }
}

const NOT_BUILT: ExportState = {
  kind: 'failed',
  failure: 'could not be built',
  fileName: '',
  code: '',
  place: null,
}

function placeOf(where: Where, name: string): RequestOf<'file:save'>['where'] {
  return where === 'ask' ? { kind: 'ask', suggestedName: name } : { kind: 'again', place: where.place }
}

function stateAfter(reply: ReplyOf<'file:save'> | Refusal): ExportState {
  switch (reply.kind) {
    case 'saved':
      return {
        kind: 'saved',
        place: reply.place,
        fileName: reply.fileName,
        folderName: reply.folderName,
        isGone: false,
      }
    case 'cancelled':
      return { kind: 'idle' }
    case 'failed':
      return {
        kind: 'failed',
        failure: reply.failure,
        fileName: reply.fileName,
        code: reply.code,
        place: reply.place,
      }
    case 'refused':
      return { kind: 'failed', failure: 'unknown', fileName: 'The file', code: reply.reason, place: null }
  }
}
