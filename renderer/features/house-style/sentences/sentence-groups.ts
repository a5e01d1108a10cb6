import type { SentenceName } from '../../../../shared/records/sentence-names.ts'

/** A sentence and when it is written, in a clerk's words. */
type Called = { readonly name: SentenceName; readonly called: string }

/** All sentences, as they come up in a meeting. */
export const SENTENCE_GROUPS: readonly {
  readonly heading: string
  readonly sentences: readonly Called[]
}[] = [
  {
    heading: 'Attendance',
    sentences: [
      { name: 'apologies', called: 'Apologies were received' },
      { name: 'no apologies', called: 'Nobody sent apologies' },
      { name: 'substitute', called: 'A substitute for somebody who sent no apologies' },
      { name: 'declared', called: 'Somebody declares an interest' },
      { name: 'no declarations', called: 'Nobody declares an interest' },
      { name: 'joined', called: 'Somebody arrives' },
      { name: 'left', called: 'Somebody leaves' },
      { name: 'withdrew', called: 'Somebody withdraws because of an interest' },
      { name: 'returned', called: 'Somebody returns after withdrawing' },
      { name: 'took the chair', called: 'Somebody takes the chair for an item' },
      { name: 'took the chair for the rest', called: 'Somebody takes the chair for the rest of the meeting' },
    ],
  },
  {
    heading: 'Motions and votes',
    sentences: [
      { name: 'moved', called: 'A motion is moved' },
      { name: 'amendment moved', called: 'An amendment is moved' },
      { name: 'declared by vote', called: 'The vote on a motion' },
      { name: 'amendment declared by vote', called: 'The vote on an amendment' },
      { name: 'unanimous', called: 'A unanimous vote' },
      { name: 'without division', called: 'Agreed without a vote' },
      { name: 'casting vote', called: 'A casting vote' },
      { name: 'recorded request', called: 'Somebody asks for their vote to be recorded' },
      { name: 'withdrawn', called: 'A motion or an amendment is withdrawn' },
      { name: 'fell', called: 'A motion or an amendment has no seconder' },
      { name: 'deferred', called: 'A motion is deferred' },
      { name: 'referred', called: 'A motion is referred' },
      { name: 'not put', called: 'A motion is not put' },
    ],
  },
  {
    heading: 'Elections',
    sentences: [
      { name: 'nominated', called: 'Somebody is nominated' },
      { name: 'elected unopposed', called: 'The only nominee is elected' },
      { name: 'elected', called: 'One of several nominees is elected' },
    ],
  },
  {
    heading: 'Course of the meeting',
    sentences: [
      { name: 'adjourned', called: 'The meeting adjourns' },
      { name: 'resumed', called: 'The meeting resumes' },
      { name: 'public excluded', called: 'The press and public leave' },
      { name: 'public readmitted', called: 'The press and public come back' },
      { name: 'urgency', called: 'An item is taken as urgent' },
      { name: 'deferral', called: 'An item is deferred' },
      { name: 'action', called: 'An action is recorded' },
    ],
  },
]
