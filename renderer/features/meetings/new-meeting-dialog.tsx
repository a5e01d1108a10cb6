import { useState } from 'react'
import { titleOfNotes } from '../../../shared/domain/agenda/record-item.ts'
import { lastBefore } from '../../../shared/domain/meeting/meeting-order.ts'
import { newMeetingChanges } from '../../../shared/domain/meeting/new-meeting.ts'
import { notesToConfirm, withNotesToConfirm } from '../../../shared/domain/meeting/notes-to-confirm.ts'
import type { CommitteeId, ItemId, MeetingId } from '../../../shared/records/ids.ts'
import { plainDate } from '../../../shared/wording/dates.ts'
import { useData } from '../../data/data-context.tsx'
import { deferredItems } from '../../data/put-off-query.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useCommittees, useDeferredItems, useMeetingsOf } from '../../data/use-queries.ts'
import { TickedList } from './ticked-list.tsx'
import { useCreateMeeting, type When } from './use-create-meeting.ts'
import { type Planned, WhenAndWhere } from './when-and-where.tsx'

type Props = { readonly committeeId: CommitteeId }

/** A new meeting from the committee's standing items, with what the meeting before put off. */
export function NewMeetingDialog({ committeeId }: Props) {
  const { newId, database } = useData()
  const committee = readyValue(useCommittees())?.find((it) => it.id === committeeId)
  const meetings = readyValue(useMeetingsOf(committeeId)) ?? []
  const create = useCreateMeeting()
  const [{ date, isExtraordinary }, setPlanned] = useState(NOTHING_PLANNED)
  const [left, setLeft] = useState<readonly ItemId[]>([])
  const [unwanted, setUnwanted] = useState<readonly MeetingId[]>([])
  const previous = date && lastBefore(date, meetings)
  const approved = date === undefined ? [] : notesToConfirm({ date, isExtraordinary }, meetings)
  const deferred = readyValue(useDeferredItems(previous?.id)) ?? []
  if (committee === undefined) return null
  const onConfirm = async (when: When) => {
    const all = previous === undefined ? [] : await deferredItems(database, previous.id)
    const taken = all.filter(({ item }) => !left.includes(item.id))
    const made = newMeetingChanges({ committee, ...when, previous, deferred: taken, newId })
    const earlier = approved.filter(({ id }) => !unwanted.includes(id))
    await create(withNotesToConfirm(made, committee, { earlier, newId }))
  }
  return (
    <WhenAndWhere
      title="New meeting"
      confirm="Create"
      onConfirm={(when) => void onConfirm(when)}
      onPlanned={setPlanned}
    >
      <TickedList
        label="To be confirmed"
        hint="Ticked ones are put on the agenda, with the approved copy as a paper."
        rows={approved.map((it) => ({ id: it.id, label: titleOfNotes(committee, it) }))}
        left={unwanted}
        onLeave={setUnwanted}
      />
      {previous && (
        <TickedList
          label={`Put off from ${plainDate(previous.date)}`}
          hint="Ticked items are put on the agenda."
          rows={deferred.map(({ item }) => ({ id: item.id, label: item.title }))}
          left={left}
          onLeave={setLeft}
        />
      )}
    </WhenAndWhere>
  )
}

const NOTHING_PLANNED: Planned = { date: undefined, isExtraordinary: false }
