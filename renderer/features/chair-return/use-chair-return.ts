import { useEffect, useState } from 'react'
import { useData } from '../../data/data-context.tsx'
import { takeReturn } from '../../data/take-return.ts'
import { closeDialog, say, session, showMeeting } from '../../session/session.ts'
import { createPageReader } from '../../word/pages/page-reader.ts'
import { type OpenedFile, openChairReturn } from './open-chair-return.ts'

type Found = Extract<OpenedFile, { kind: 'found' }>

/**
 * choosing ── a file ──▶ reading ── what is in it ──▶ found ── yes ──▶ taking ──▶ the meeting, under Review
 */
export type ReturnState =
  | { readonly kind: 'choosing' | 'reading' }
  | ({ readonly kind: 'found' | 'taking' } & Pick<Found, Exclude<keyof Found, 'kind'>>)

/** Brings in what the chair sent: which file, what it holds, and then as suggestions and comments. */
export function useChairReturn() {
  const data = useData()
  const [state, setState] = useState<ReturnState>({ kind: 'choosing' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const [reader] = useState(() => createPageReader())
  useEffect(() => () => reader.end(), [reader])

  const choose = async () => {
    const before = state
    setTrouble(null)
    setState({ kind: 'reading' })
    const { screen } = session.getState()
    const current = screen.at === 'meeting' ? screen.meetingId : null
    const opened = await openChairReturn({ data, reader, current })
    if (opened.kind === 'found') return setState(opened)
    if (opened.kind === 'cancelled') return setState(before)
    setState({ kind: 'choosing' })
    if (opened.kind === 'not taken') setTrouble(opened.sentence)
  }
  const take = async (found: Extract<ReturnState, { kind: 'found' | 'taking' }>) => {
    setTrouble(null)
    setState({ ...found, kind: 'taking' })
    const { asked, edits, printChanges, comments } = found
    const { review, meeting } = asked
    const said = { verdict: 'not said', note: '', by: review.reviewer } as const
    const taken = await takeReturn(data, { review, edits, printChanges, comments, ...said })
    if (taken.kind === 'taken') {
      closeDialog()
      showMeeting(meeting.id, 'review')
      return say('What the chair sent is under “Review”.')
    }
    setState({ ...found, kind: 'found' })
    setTrouble('sentence' in taken ? taken.sentence : NOT_WRITTEN)
  }
  return {
    state,
    trouble,
    choose: () => void choose(),
    take: () => {
      if (state.kind === 'found') void take(state)
    },
  }
}

const NOT_WRITTEN =
  'It could not be written, so nothing was brought in. See what the line at the foot says, and try again.'
