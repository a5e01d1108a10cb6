import { Checkbox } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { titleOfNotes } from '../../../shared/domain/agenda/previous-notes.ts'
import { lastBefore } from '../../../shared/domain/meeting/meeting-order.ts'
import {
  type DeferredItem,
  duplicateMeetingChanges,
  newMeetingChanges,
} from '../../../shared/domain/meeting/new-meeting.ts'
import { notesToConfirm, withNotesToConfirm } from '../../../shared/domain/meeting/notes-to-confirm.ts'
import { venueOf } from '../../../shared/domain/meeting/venue.ts'
import { readDate } from '../../../shared/domain/written-date.ts'
import type { Committee } from '../../../shared/records/committee.ts'
import type { IsoDate } from '../../../shared/records/dates.ts'
import type { CommitteeId, ItemId, MeetingId } from '../../../shared/records/ids.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { plainDate, weekdayAndDate } from '../../../shared/wording/dates.ts'
import { useData } from '../../data/data-context.tsx'
import { deferredItems } from '../../data/put-off-query.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useCommittees, useDeferredItems, useMeetingSnapshot, useMeetingsOf } from '../../data/use-queries.ts'
import { closeDialog } from '../../session/session.ts'
import { CheckGroup } from '../../ui/check-group.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { parsedWhen, useCreateMeeting, type When } from './use-create-meeting.ts'

type Props = { readonly committeeId: CommitteeId }

/** A new meeting from the committee's standing items, with what the meeting before put off. */
export function NewMeetingDialog({ committeeId }: Props) {
  const { newId, database } = useData()
  const committee = readyValue(useCommittees())?.find((it) => it.id === committeeId)
  const meetings = readyValue(useMeetingsOf(committeeId)) ?? []
  const create = useCreateMeeting()
  const [date, setDate] = useState<IsoDate>()
  const [left, setLeft] = useState<readonly ItemId[]>([])
  const [unwanted, setUnwanted] = useState<readonly MeetingId[]>([])
  const previous = date && lastBefore(date, meetings)
  const approved = date === undefined ? [] : notesToConfirm(date, meetings)
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
      onDate={setDate}
    >
      {approved.length > 0 && (
        <NotesToConfirm committee={committee} approved={approved} unwanted={unwanted} onLeave={setUnwanted} />
      )}
      {previous && deferred.length > 0 && (
        <DeferredItems day={previous.date} deferred={deferred} left={left} onLeave={setLeft} />
      )}
    </WhenAndWhere>
  )
}

type DeferredProps = {
  readonly day: IsoDate
  readonly deferred: readonly DeferredItem[]
  readonly left: readonly ItemId[]
  readonly onLeave: (left: readonly ItemId[]) => void
}

/** What the meeting before put off to the next one: all of it, unless a tick is taken away. */
function DeferredItems({ day, deferred, left, onLeave }: DeferredProps) {
  return (
    <CheckGroup label={`Put off from ${plainDate(day)}`} hint="Ticked items are put on the agenda.">
      {deferred.map(({ item }) => (
        <Checkbox
          key={item.id}
          label={item.title}
          checked={!left.includes(item.id)}
          onChange={(_, data) => {
            const others = left.filter((id) => id !== item.id)
            onLeave(data.checked === true ? others : [...others, item.id])
          }}
        />
      ))}
    </CheckGroup>
  )
}

type ConfirmProps = {
  readonly committee: Committee
  readonly approved: readonly Meeting[]
  readonly unwanted: readonly MeetingId[]
  readonly onLeave: (unwanted: readonly MeetingId[]) => void
}

/** The approved notes that are still to be confirmed: all of them, unless a tick is taken away. */
function NotesToConfirm({ committee, approved, unwanted, onLeave }: ConfirmProps) {
  return (
    <CheckGroup
      label="To be confirmed"
      hint="Ticked ones are put on the agenda, with the approved copy as a paper."
    >
      {approved.map((meeting) => (
        <Checkbox
          key={meeting.id}
          label={titleOfNotes(committee, meeting)}
          checked={!unwanted.includes(meeting.id)}
          onChange={(_, data) => {
            const others = unwanted.filter((id) => id !== meeting.id)
            onLeave(data.checked === true ? others : [...others, meeting.id])
          }}
        />
      ))}
    </CheckGroup>
  )
}

/** A new meeting with the agenda of another, with nothing minuted and nobody present. */
export function DuplicateMeetingDialog({ meetingId }: { readonly meetingId: MeetingId }) {
  const { newId } = useData()
  const original = readyValue(useMeetingSnapshot(meetingId))
  const create = useCreateMeeting()
  if (original === undefined) return null
  const onConfirm = (when: When) =>
    void create(duplicateMeetingChanges({ records: original, ...when, newId }))
  return <WhenAndWhere title="Duplicate the meeting" confirm="Duplicate" onConfirm={onConfirm} />
}

type WhenProps = {
  readonly title: string
  readonly confirm: string
  readonly onConfirm: (when: When) => void
  /** Hears of the day as soon as it can be read. */
  readonly onDate?: (date: IsoDate | undefined) => void
  readonly children?: ReactNode
}

function WhenAndWhere({ title, confirm, onConfirm, onDate, children }: WhenProps) {
  const [written, setWritten] = useState({ date: '', time: '10:00', held: 'online' })
  const when = parsedWhen(written)
  const date = readDate(written.date)
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      canConfirm={when !== undefined}
      onConfirm={() => when && onConfirm(when)}
      onCancel={closeDialog}
    >
      <TextField
        label="Date"
        required
        autoFocus
        placeholder="21/11/2024"
        value={written.date}
        hint={date === undefined ? 'Day, month, year' : weekdayAndDate(date)}
        onChange={(text) => {
          setWritten({ ...written, date: text })
          onDate?.(readDate(text))
        }}
      />
      <TextField
        label="Time"
        hint="Such as 10:00, 10am or 2.15pm; empty for none"
        value={written.time}
        onChange={(time) => setWritten({ ...written, time })}
      />
      <TextField
        label="Held"
        hint="As it goes on after “held”: online, or in the Medway Room, Sessions House, Maidstone"
        value={written.held}
        {...(venueOf(written.held).kind === 'missing' ? { fault: 'Say where the meeting is held.' } : {})}
        onChange={(held) => setWritten({ ...written, held })}
      />
      {children}
    </FormDialog>
  )
}
