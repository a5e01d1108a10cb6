import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { venueOf } from '../../../shared/domain/meeting/venue.ts'
import { readDate, readTime, writtenDate } from '../../../shared/domain/written-date.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { plannedClosing } from '../../../shared/wording/front-sheet.ts'
import { openingSentence } from '../../../shared/wording/opening.ts'
import { DraftField } from '../../fields/draft-field.tsx'
import { ParsedField } from '../../fields/parsed-field.tsx'
import { Card } from '../../ui/card.tsx'
import { useReadOnly } from '../../ui/read-only.ts'
import { MeetingStateField } from './meeting-state-field.tsx'
import { MinuteNumbers } from './minute-numbers.tsx'
import { useEditMeeting } from './use-edit-meeting.ts'

type Props = { readonly snapshot: MeetingSnapshot }

/** When, where and how far; below it the sentence that the record will open with. */
export function MeetingDetails({ snapshot }: Props) {
  const styles = useStyles()
  const { meeting, committee } = snapshot
  const isPlaceMissing = venueOf(meeting.held).kind === 'missing'
  return (
    <Card heading="The meeting">
      <div className={styles.fields}>
        <WhenAndWhere snapshot={snapshot} />
        <NumberAndClosing snapshot={snapshot} />
      </div>
      <Extraordinary meeting={meeting} />
      <MeetingStateField meeting={meeting} />
      <p className={styles.opening} lang="en-GB">
        {isPlaceMissing ? 'Say where the meeting is held.' : openingSentence(committee, meeting)}
      </p>
    </Card>
  )
}

function WhenAndWhere({ snapshot: { meeting } }: Props) {
  const { change, draftOf } = useEditMeeting(meeting)
  return (
    <>
      <ParsedField
        label="Date"
        written={writtenDate(meeting.date)}
        hint={weekdayAndDate(meeting.date)}
        faultOf={(text) => (readDate(text) === undefined ? NO_DAY : undefined)}
        onStore={(text) => change({ date: readDate(text) ?? meeting.date })}
      />
      <ParsedField
        label="Time"
        written={meeting.time ?? ''}
        hint="Such as 10:00 or 2.15pm; empty for none"
        faultOf={(text) => (isEmpty(text) || readTime(text) !== undefined ? undefined : NO_TIME)}
        onStore={(text) => change({ time: readTime(text) ?? null })}
      />
      <DraftField label="Held" hint="online, or in the … Room, Building, Town" draft={draftOf('held')} />
    </>
  )
}

/** One that was called for business of its own: its record says so, and it confirms no other. */
function Extraordinary({ meeting }: { readonly meeting: Meeting }) {
  const { change } = useEditMeeting(meeting)
  return (
    <Checkbox
      label="Extraordinary meeting: it confirms no earlier notes"
      checked={meeting.isExtraordinary}
      disabled={useReadOnly()}
      onChange={(_, data) => change({ isExtraordinary: data.checked === true })}
    />
  )
}

function NumberAndClosing({ snapshot }: Props) {
  const { meeting } = snapshot
  const { draftOf } = useEditMeeting(meeting)
  return (
    <>
      <MinuteNumbers snapshot={snapshot} />
      <DraftField
        label="Last line of the agenda"
        placeholder={plannedClosing(meeting, snapshot.items) ?? '13:00 Meeting to Close'}
        hint="From the planned minutes unless you write your own; a dash for none"
        draft={draftOf('closing')}
      />
    </>
  )
}

const NO_DAY = 'Write a day such as 21/11/2024.'
const NO_TIME = 'Write a time such as 10:00.'

function isEmpty(text: string): boolean {
  return text.trim() === ''
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: '16px',
    alignItems: 'start',
  },
  opening: {
    margin: 0,
    padding: '8px 12px',
    fontFamily: 'Arial, "Liberation Sans", sans-serif',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
})
