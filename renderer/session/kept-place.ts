import { z } from 'zod'
import { idSchemas } from '../../shared/records/ids.ts'
import { COMMITTEE_TABS, MEETING_TABS, type Screen } from './screen.ts'
import { session } from './session.ts'

/** The screens that a window which starts again goes back to. */
const place = z.discriminatedUnion('at', [
  z.object({
    at: z.literal('committee'),
    committeeId: idSchemas.committee,
    tab: z.enum(COMMITTEE_TABS),
  }),
  z.object({
    at: z.literal('meeting'),
    meetingId: idSchemas.meeting,
    tab: z.enum(MEETING_TABS),
    itemId: idSchemas.item.nullable(),
  }),
  z.object({ at: z.literal('received review'), reviewId: idSchemas.review }),
])

const kept = z.object({ screen: place.nullable().catch(null), sentence: z.string() })

/**
 * Keeps where the clerk is over one start of the window; the page's own history is all that outlasts it.
 * @param sentence says then what was done
 */
export function keepPlace(sentence = ''): void {
  history.replaceState({ screen: session.getState().screen, sentence }, '')
}

/** The place that was kept, once; nothing where none was. */
export function keptPlace(): { readonly screen: Screen | null; readonly sentence: string } {
  const found = kept.safeParse(history.state)
  history.replaceState(null, '')
  return found.success ? found.data : { screen: null, sentence: '' }
}
