import { makeStyles, tokens } from '@fluentui/react-components'
import type { MeetingSnapshot } from '../../../shared/domain/meeting-snapshot.ts'
import { venueOf } from '../../../shared/domain/venue.ts'
import { readDate, readTime, writtenDate } from '../../../shared/domain/written-date.ts'
import { edit } from '../../../shared/records/edit.ts'
import { MEETING_STATES, type Meeting } from '../../../shared/records/meeting.ts'
import { weekdayAndDate } from '../../../shared/wording/dates.ts'
import { stateName } from '../../../shared/wording/meeting-states.ts'
import { openingSentence } from '../../../shared/wording/opening.ts'
import { useData } from '../../data/data-context.tsx'
import { DraftField } from '../../fields/draft-field.tsx'
import { ParsedField } from '../../fields/parsed-field.tsx'
import { Card } from '../../ui/card.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'

type Props = { readonly snapshot: MeetingSnapshot }

const NO_DATE = 'Write a day such as 21/11/2024.'

/** When, where and how far; below it the sentence that the record will open with. */
export function MeetingDetails({ snapshot }: Props) {
  const styles = useStyles()
  const { meeting, committee, nextMinuteNumber } = snapshot
  const { change, draftOf } = useEditMeeting(meeting)
  return (
    <Card heading="The meeting">
      <div className={styles.fields}>
        <ParsedField
          label="Date"
          written={writtenDate(meeting.date)}
          hint={weekdayAndDate(meeting.date)}
          faultOf={(text) => (readDate(text) === undefined ? NO_DATE : undefined)}
          onStore={(text) => change({ date: readDate(text) ?? meeting.date })}
        />
        <ParsedField
          label="Time"
          written={meeting.time ?? ''}
          hint="Such as 10:00 or 2.15pm; empty for none"
          faultOf={(text) =>
            text.trim() !== '' && readTime(text) === undefined ? 'Write a time such as 10:00.' : undefined
          }
          onStore={(text) => change({ time: readTime(text) ?? null })}
        />
        <DraftField
          label="Held"
          hint="online, or in the … Room, Building, Town"
          draft={draftOf('held', meeting.held)}
        />
        <ParsedField
          label="First minute number"
          written={meeting.firstMinuteNumber === null ? '' : String(meeting.firstMinuteNumber)}
          placeholder={String(nextMinuteNumber)}
          hint="Empty: runs on from the last meeting"
          faultOf={(text) =>
            /^\s*(|[1-9]\d{0,5})\s*$/.test(text) ? undefined : 'Write a number such as 129.'
          }
          onStore={(text) => change({ firstMinuteNumber: text.trim() === '' ? null : Number(text) })}
        />
        <ParsedField
          label="Agenda published on"
          written={meeting.published === null ? '' : writtenDate(meeting.published)}
          faultOf={(text) => (text.trim() !== '' && readDate(text) === undefined ? NO_DATE : undefined)}
          onStore={(text) => change({ published: readDate(text) ?? null })}
        />
        <DraftField
          label="Last line of the agenda"
          placeholder="13:00 Meeting to Close"
          draft={draftOf('closing', meeting.closing)}
        />
      </div>
      <ChoiceField
        label="State"
        value={meeting.state}
        choices={MEETING_STATES.map((value) => ({ value, label: stateName(value) }))}
        onChange={(state) => change({ state })}
      />
      <p className={styles.opening} lang="en-GB">
        {venueOf(meeting.held).kind === 'missing'
          ? 'Say where the meeting is held.'
          : openingSentence(committee, meeting)}
      </p>
    </Card>
  )
}

function useEditMeeting(meeting: Meeting) {
  const { commit } = useData()
  return {
    change: (fields: Partial<Omit<Meeting, 'id'>>) => {
      const changes = [edit('meetings', meeting, fields)]
      void commit({ label: 'change of the meeting', changes, undo: { kind: 'own step' } })
    },
    draftOf: (field: 'held' | 'closing', stored: string) => ({
      key: `meeting/${meeting.id}/${field}`,
      label: 'change of the meeting',
      stored,
      changesFor: (text: string) => [edit('meetings', meeting, { [field]: text })],
    }),
  }
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
