import { z } from 'zod'
import { clockTime, instant } from './dates.ts'
import { idSchemas } from './ids.ts'

const ofMeeting = {
  id: idSchemas.proceeding,
  meetingId: idSchemas.meeting,
  /** The item in hand. */
  itemId: idSchemas.item.nullable(),
  /** A fractional index. */
  order: z.string(),
  at: instant,
  /** The time on the wall, which is printed; the clerk may put it right. */
  time: clockTime,
}

const INTERRUPTIONS = ['adjourned', 'resumed', 'public excluded', 'public readmitted'] as const

/** The meeting stops and goes on, the public leaves and returns. */
const interruption = z.object({ kind: z.literal(INTERRUPTIONS), ...ofMeeting })

/** The number of those present has gone under the quorum, or reached it again: logged, it stops nothing. */
const quorumChange = z.object({
  kind: z.literal(['quorum lost', 'quorum regained']),
  ...ofMeeting,
  present: z.int().min(0),
  needed: z.int().min(1),
})

/** What happened to the meeting as a whole. */
export const proceeding = z.discriminatedUnion('kind', [interruption, quorumChange])
export type Proceeding = z.infer<typeof proceeding>
export type Interruption = z.infer<typeof interruption>
export type QuorumChange = z.infer<typeof quorumChange>
