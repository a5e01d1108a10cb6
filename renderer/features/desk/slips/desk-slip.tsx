import { useEffect, useRef } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { isOpen } from '../../../../shared/domain/motions/motion-proposals.ts'
import type { NumberedMinute } from '../../../../shared/domain/numbers/minute-numbers.ts'
import type { MotionId } from '../../../../shared/records/ids.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { closeSlip, useSession } from '../../../session/session.ts'
import type { Desk } from '../use-desk.ts'
import { type RecordHappening, useRecord } from '../use-record.ts'
import { ActionSlip } from './action-slip.tsx'
import { AmendmentSlip } from './amendment-slip.tsx'
import { ChairSlip } from './chair-slip.tsx'
import { ConfirmationSlip } from './confirmation-slip.tsx'
import { DeclarationSlip } from './declaration-slip.tsx'
import { ExclusionSlip } from './exclusion-slip.tsx'
import { MotionSlip } from './motion-slip.tsx'
import { MoveSlip } from './move-slip.tsx'
import { NominationsSlip } from './nominations-slip.tsx'
import { UrgentSlip } from './urgent-slip.tsx'
import { VoteSlip } from './vote-slip.tsx'

type Props = { readonly snapshot: MeetingSnapshot; readonly desk: Desk; readonly states: StateCache }

/** What a slip is filled in for: the meeting, the item in hand, and the way to record it. */
export type SlipProps = {
  readonly snapshot: MeetingSnapshot
  readonly current: NumberedMinute
  readonly record: RecordHappening
}

/** The slip that is being filled in, if any. */
export function DeskSlip({ snapshot, desk, states }: Props) {
  const slip = useSession((it) => it.slip)
  const record = useRecord(desk, states)
  useFocusBackInNotes(slip.kind !== 'none', states)
  if (desk.current === undefined) return null
  const props: SlipProps = { snapshot, current: desk.current, record }
  const known: SlipProps = { ...props, snapshot: desk.known() } // a motion may be moved and put in one breath
  switch (slip.kind) {
    case 'none':
      return null
    case 'move':
      return <MoveSlip key={`${slip.move} ${slip.personId}`} {...slip} {...props} />
    case 'declaration':
      return <DeclarationSlip key={slip.personId} {...slip} {...props} />
    case 'chair':
      return <ChairSlip key={slip.personId} {...slip} {...props} />
    case 'motion':
      return <MotionSlip {...known} />
    case 'amendment':
    case 'vote':
      return <SlipOnMotion key={slip.motionId} kind={slip.kind} motionId={slip.motionId} {...known} />
    case 'nominations': {
      const election = known.snapshot.motions.find(({ id }) => id === slip.electionId)
      return (
        <NominationsSlip
          key={slip.electionId}
          election={election?.kind === 'election' ? election : undefined}
          {...known}
        />
      )
    }
    case 'urgent item':
      return <UrgentSlip desk={desk} {...props} />
    case 'action':
      return <ActionSlip {...props} />
    case 'exclusion':
      return <ExclusionSlip desk={desk} states={states} {...props} />
    case 'confirmation':
      return <ConfirmationSlip desk={desk} states={states} {...props} />
  }
}

type OnMotionProps = SlipProps & { readonly kind: 'amendment' | 'vote'; readonly motionId: MotionId }

/** What is filled in about a motion is left when that is no longer there. */
function SlipOnMotion({ kind, motionId, ...props }: OnMotionProps) {
  const motion = props.snapshot.motions.find(({ id }) => id === motionId)
  const isThere = motion?.kind === 'motion' && motion.itemId === props.current.item.id && isOpen(motion)
  useEffect(() => {
    if (!isThere) closeSlip()
  }, [isThere])
  if (!isThere) return null
  return kind === 'vote' ? (
    <VoteSlip motion={motion} {...props} />
  ) : (
    <AmendmentSlip motion={motion} {...props} />
  )
}

/** A slip that closes gives the keyboard back to the notes. */
function useFocusBackInNotes(isOpen: boolean, states: StateCache): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) states.commands.focus()
    wasOpen.current = isOpen
  }, [isOpen, states])
}
