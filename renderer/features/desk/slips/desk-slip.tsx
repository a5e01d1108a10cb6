import { useEffect, useRef } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting-snapshot.ts'
import type { NumberedMinute } from '../../../../shared/domain/minute-numbers.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { useSession } from '../../../session/session.ts'
import type { Desk } from '../use-desk.ts'
import { type RecordHappening, useRecord } from '../use-record.ts'
import { ChairSlip } from './chair-slip.tsx'
import { DeclarationSlip } from './declaration-slip.tsx'
import { MoveSlip } from './move-slip.tsx'

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
  switch (slip.kind) {
    case 'none':
      return null
    case 'move':
      return <MoveSlip key={`${slip.move} ${slip.personId}`} {...slip} {...props} />
    case 'declaration':
      return <DeclarationSlip key={slip.personId} {...slip} {...props} />
    case 'chair':
      return <ChairSlip key={slip.personId} {...slip} {...props} />
  }
}

/** A slip that closes gives the keyboard back to the notes. */
function useFocusBackInNotes(isOpen: boolean, states: StateCache): void {
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) states.commands.focus()
    wasOpen.current = isOpen
  }, [isOpen, states])
}
