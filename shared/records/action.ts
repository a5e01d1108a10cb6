import { z } from 'zod'
import { isoDate } from './dates.ts'
import { idSchemas } from './ids.ts'

/** Something that somebody is to do by some day; open ones come back at the committee's next meeting. */
export const action = z.object({
  id: idSchemas.action,
  committeeId: idSchemas.committee,
  meetingId: idSchemas.meeting,
  itemId: idSchemas.item,
  order: z.string(),
  /** `circulate the data by ward` */
  what: z.string(),
  personId: idSchemas.person.nullable(),
  due: isoDate.nullable(),
  isDone: z.boolean(),
})
export type Action = z.infer<typeof action>
