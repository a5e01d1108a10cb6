import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { leftToDecide } from '../../../shared/domain/review/left-to-decide.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useReviewed } from '../../data/use-queries.ts'
import { TabCount } from '../../ui/tab-count.tsx'
import { leftWords } from './clerk/review-words.ts'

/** How much of what the chair sent back is still to be decided. */
export function ReviewCount({ snapshot: { meeting, minutes } }: { readonly snapshot: MeetingSnapshot }) {
  const reviewed = readyValue(useReviewed(meeting.id))
  if (reviewed === undefined) return null
  const left = leftToDecide(reviewed, minutes)
  return <TabCount count={left.suggestions + left.comments} says={`${leftWords(left)} to decide`} />
}
