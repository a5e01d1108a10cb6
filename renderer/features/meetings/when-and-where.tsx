import { type ReactNode, useState } from 'react'
import { venueOf } from '../../../shared/domain/meeting/venue.ts'
import { readDate } from '../../../shared/domain/written-date.ts'
import type { IsoDate } from '../../../shared/records/dates.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { closeDialog } from '../../session/session.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { parsedWhen, type When } from './use-create-meeting.ts'

type Props = {
  readonly title: string
  readonly confirm: string
  readonly onConfirm: (when: When) => void
  /** Hears of the day as soon as it can be read. */
  readonly onDate?: (date: IsoDate | undefined) => void
  readonly children?: ReactNode
}

/** Asks on which day, at what time and where a meeting is held. */
export function WhenAndWhere({ title, confirm, onConfirm, onDate, children }: Props) {
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
