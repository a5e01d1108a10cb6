import { Checkbox } from '@fluentui/react-components'
import { type ReactNode, useState } from 'react'
import { venueOf } from '../../../shared/domain/meeting/venue.ts'
import { readDate } from '../../../shared/domain/written-date.ts'
import type { IsoDate } from '../../../shared/records/dates.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { closeDialog } from '../../session/session.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { parsedWhen, type When, type WrittenWhen } from './use-create-meeting.ts'

/** What is known already: the day, once it can be read, and the kind of meeting. */
export type Planned = { readonly date: IsoDate | undefined; readonly isExtraordinary: boolean }

type Props = {
  readonly title: string
  readonly confirm: string
  readonly onConfirm: (when: When) => void
  readonly onPlanned?: (planned: Planned) => void
  readonly children?: ReactNode
}

/** Asks on which day, at what time and where a meeting is held, and whether it is an extraordinary one. */
export function WhenAndWhere({ title, confirm, onConfirm, onPlanned, children }: Props) {
  const [written, setWritten] = useState<WrittenWhen>(NOTHING_WRITTEN)
  const write = (fields: Partial<WrittenWhen>) => {
    const next = { ...written, ...fields }
    setWritten(next)
    onPlanned?.({ date: readDate(next.date), isExtraordinary: next.isExtraordinary })
  }
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
        onChange={(text) => write({ date: text })}
      />
      <TextField
        label="Time"
        hint="Such as 10:00, 10am or 2.15pm; empty for none"
        value={written.time}
        onChange={(time) => write({ time })}
      />
      <TextField
        label="Held"
        hint="As it goes on after “held”: online, or in the Medway Room, Sessions House, Maidstone"
        value={written.held}
        {...(venueOf(written.held).kind === 'missing' ? { fault: 'Say where the meeting is held.' } : {})}
        onChange={(held) => write({ held })}
      />
      <Checkbox
        label="Extraordinary meeting: it confirms no earlier notes"
        checked={written.isExtraordinary}
        onChange={(_, data) => write({ isExtraordinary: data.checked === true })}
      />
      {children}
    </FormDialog>
  )
}

const NOTHING_WRITTEN: WrittenWhen = { date: '', time: '10:00', held: 'online', isExtraordinary: false }
