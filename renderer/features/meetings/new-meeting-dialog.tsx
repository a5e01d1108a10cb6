import { useState } from 'react'
import { lastBefore } from '../../../shared/domain/meeting-order.ts'
import { duplicateMeetingChanges, newMeetingChanges } from '../../../shared/domain/new-meeting.ts'
import { venueOf } from '../../../shared/domain/venue.ts'
import { readDate } from '../../../shared/domain/written-date.ts'
import type { CommitteeId, MeetingId } from '../../../shared/records/ids.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { useData } from '../../data/data-context.tsx'
import { readyValue } from '../../data/ready-value.ts'
import { useCommittees, useMeetingSnapshot, useMeetingsOf } from '../../data/use-queries.ts'
import { closeDialog } from '../../session/session.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { parsedWhen, useCreateMeeting, type When } from './use-create-meeting.ts'

type Props = { readonly committeeId: CommitteeId }

/** A new meeting from the committee's standing items. */
export function NewMeetingDialog({ committeeId }: Props) {
  const { newId } = useData()
  const committee = readyValue(useCommittees())?.find((it) => it.id === committeeId)
  const meetings = readyValue(useMeetingsOf(committeeId)) ?? []
  const create = useCreateMeeting()
  if (committee === undefined) return null
  const onConfirm = (when: When) => {
    const previous = lastBefore(when.date, meetings)
    void create(newMeetingChanges({ committee, ...when, previous, newId }))
  }
  return <WhenAndWhere title="New meeting" confirm="Create" onConfirm={onConfirm} />
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
}

function WhenAndWhere({ title, confirm, onConfirm }: WhenProps) {
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
        onChange={(date) => setWritten({ ...written, date })}
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
    </FormDialog>
  )
}
