import { Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import { orderAtEnd } from '../../../../shared/domain/order.ts'
import { fullName } from '../../../../shared/domain/person-name.ts'
import { readTime } from '../../../../shared/domain/written-date.ts'
import { MOVE_MOMENTS, type MoveEvent, type MoveMoment } from '../../../../shared/records/attendance.ts'
import { put } from '../../../../shared/records/change.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import { useData } from '../../../data/data-context.tsx'
import { closeSlip, say } from '../../../session/session.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { clockWords } from '../../../ui/clock-words.ts'
import { TextField } from '../../../ui/text-field.tsx'
import type { SlipProps } from './desk-slip.tsx'
import { PersonField } from './person-field.tsx'
import { SlipFrame } from './slip-frame.tsx'

type Props = SlipProps & { readonly move: MoveEvent['kind'] }

const WORDS = {
  joined: { title: 'Somebody joins the meeting', confirm: 'Joined', label: 'arrival' },
  left: { title: 'Somebody leaves the meeting', confirm: 'Left', label: 'departure' },
} as const

const MOMENTS = MOVE_MOMENTS.map((value) => ({ value, label: value }))

/** An arrival or a departure at the item in hand: a name and Enter; the time is now until it is changed. */
export function MoveSlip({ move, snapshot, current, record }: Props) {
  const { newId, now } = useData()
  const [personId, setPersonId] = useState<PersonId | null>(null)
  const [time, setTime] = useState(() => clockWords(now()))
  const [when, setWhen] = useState<MoveMoment>('during')
  const [forInterest, setForInterest] = useState(false)
  const [isWritten, setWritten] = useState(true)
  const person = snapshot.people.find(({ id }) => id === personId)
  const read = time.trim() === '' ? null : readTime(time)
  const onConfirm = () => {
    if (person === undefined || read === undefined) return
    const { meeting, attendance } = snapshot
    const event: MoveEvent = {
      kind: move,
      id: newId('attendance'),
      meetingId: meeting.id,
      personId: person.id,
      order: orderAtEnd(attendance),
      time: read,
      itemId: current.item.id,
      when,
      forInterest,
    }
    closeSlip()
    record({
      label: `${WORDS[move].label} of ${fullName(person)}`,
      changes: [put('attendance', event)],
      sentence: isWritten ? { of: 'attendance', id: event.id } : null,
    })
    say(`${fullName(person)} ${move} the meeting.`)
  }
  return (
    <SlipFrame
      title={WORDS[move].title}
      confirm={WORDS[move].confirm}
      canConfirm={person !== undefined && read !== undefined}
      onConfirm={onConfirm}
    >
      <PersonField
        label="Who"
        people={snapshot.people}
        personId={personId}
        onChange={setPersonId}
        autoFocus
      />
      <TextField
        label="Time"
        value={time}
        onChange={setTime}
        {...(read === undefined ? { fault: 'A time such as 10.25 or 6.52pm' } : {})}
      />
      <ChoiceField label={`Item ${current.code}`} choices={MOMENTS} value={when} onChange={setWhen} />
      <Checkbox
        label="Because of a declared interest"
        checked={forInterest}
        onChange={(_, data) => setForInterest(data.checked === true)}
      />
      <Checkbox
        label="Write it in the notes"
        checked={isWritten}
        onChange={(_, data) => setWritten(data.checked === true)}
      />
    </SlipFrame>
  )
}
