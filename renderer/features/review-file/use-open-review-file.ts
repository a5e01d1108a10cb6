import { useEffect, useState } from 'react'
import type { Reception } from '../../../shared/domain/review-file/reception.ts'
import type { ReviewFile } from '../../../shared/domain/review-file/review-file.ts'
import type { Bridge } from '../../../shared/ipc/contract.ts'
import { countedOrNo } from '../../../shared/wording/counts.ts'
import { useData } from '../../data/data-context.tsx'
import type { Data } from '../../data/open-data.ts'
import { receiveReview } from '../../data/receive-review.ts'
import { receptionHere } from '../../data/review-file-reception.ts'
import { takeReturnedFile } from '../../data/take-returned-file.ts'
import { say, showMeeting, showReceivedReview } from '../../session/session.ts'
import { useStable } from '../../ui/use-stable.ts'
import { verdictWords } from './found-words.ts'
import { notReceivedWords } from './reception-words.ts'
import { troubleWords } from './trouble-words.ts'

/**
 * choosing ── a file ──▶ chosen ── the passphrase ──▶ reading ──▶ found ── yes ──▶ taking ──▶ the notes, on their screen
 */
export type OpenState =
  | { readonly kind: 'choosing' }
  | ({ readonly kind: 'chosen' | 'reading' } & Chosen)
  | ({ readonly kind: 'found' | 'taking' } & Chosen & Found)

type Chosen = { readonly fileName: string; readonly folderName: string | null }
export type Found = { readonly file: ReviewFile; readonly reception: Received }
type Received = Exclude<Reception, { kind: 'not received' }>

/** Opens a review file: which, what it holds, and then where it belongs. */
export function useOpenReviewFile() {
  const data = useData()
  const { bridge } = data
  const [state, setState] = useState<OpenState>({ kind: 'choosing' })
  const [trouble, setTrouble] = useState<string | null>(null)

  const choose = async () => {
    if (state.kind === 'reading' || state.kind === 'taking') return
    setTrouble(null)
    const reply = await bridge.request('review-file:choose', {})
    if (reply.kind === 'chosen') setState(reply)
    else if (reply.kind === 'not taken') setTrouble(troubleWords(reply.trouble))
  }
  const read = async (chosen: Chosen, passphrase: string) => {
    setTrouble(null)
    const names = namesOf(chosen)
    setState({ ...names, kind: 'reading' })
    const outcome = await readHere(data, passphrase)
    if (outcome.kind === 'found') return setState({ ...names, ...outcome })
    setState({ ...names, kind: 'chosen' })
    if (outcome.kind === 'told') setTrouble(outcome.sentence)
  }
  const take = async (found: Chosen & Found) => {
    setTrouble(null)
    setState({ ...found, kind: 'taking' })
    const sentence = await taken(data, found.reception)
    if (sentence === null) return
    setState({ ...found, kind: 'found' })
    setTrouble(sentence)
  }
  useChoiceOfGiven(bridge, choose)
  return {
    state,
    trouble,
    choose: () => void choose(),
    read: (passphrase: string) => {
      if (state.kind === 'chosen') void read(state, passphrase)
    },
    take: () => {
      if (state.kind === 'found') void take(state)
    },
    stop: () => void bridge.request('review-file:stop', {}),
  }
}

/** A file that was double-clicked, or dropped on the window, is chosen already. */
function useChoiceOfGiven(bridge: Bridge, choose: () => Promise<void>): void {
  const chooseGiven = useStable(async () => {
    const reply = await bridge.request('review-file:given', {})
    if ('isGiven' in reply && reply.isGiven) await choose()
  })
  useEffect(() => {
    void chooseGiven()
    return bridge.on('review-file:open', () => void chooseGiven())
  }, [bridge, chooseGiven])
}

type ReadHere =
  | ({ readonly kind: 'found' } & Found)
  | { readonly kind: 'stopped' }
  | { readonly kind: 'told'; readonly sentence: string }

async function readHere({ bridge, database }: Data, passphrase: string): Promise<ReadHere> {
  const reply = await bridge.request('review-file:read', { passphrase })
  if (reply.kind === 'stopped') return reply
  if (reply.kind === 'not taken') return { kind: 'told', sentence: troubleWords(reply.trouble) }
  if (reply.kind === 'refused') return { kind: 'told', sentence: troubleWords('cannot be read') }
  const reception = await receptionHere(database, reply.file)
  if (reception.kind === 'not received') return { kind: 'told', sentence: notReceivedWords(reception.why) }
  return { kind: 'found', file: reply.file, reception }
}

/** Null when it was done, and the screen shows it. */
async function taken(data: Data, reception: Received): Promise<string | null> {
  switch (reception.kind) {
    case 'here already':
      showReceivedReview(reception.reviewId)
      return null
    case 'new': {
      const result = await receiveReview(data, reception.file)
      if (result.kind === 'failed' || result.kind === 'refused') return NOT_STORED
      showReceivedReview(reception.file.review.id)
      return null
    }
    case 'return': {
      const outcome = await takeReturnedFile(data, reception)
      if (outcome.kind === 'not taken') return outcome.sentence
      if (outcome.kind !== 'taken') return NOT_STORED
      showMeeting(reception.review.meetingId, 'review')
      say(returnedWords(reception, outcome))
      return null
    }
  }
}

const NOT_STORED = 'It could not be stored, and nothing was changed. Is the disk full?'

type Return = Extract<Reception, { kind: 'return' }>

function returnedWords(
  { file }: Return,
  { suggestions, comments }: { readonly suggestions: number; readonly comments: number },
): string {
  const { state } = file.review
  const verdict = state.is === 'returned' ? `${verdictWords(state.verdict)} ` : ''
  return `${verdict}The chair suggests ${countedOrNo(suggestions, 'change')} and makes ${countedOrNo(comments, 'comment')}.`
}

function namesOf({ fileName, folderName }: Chosen): Chosen {
  return { fileName, folderName }
}
