import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components'
import { CalendarCheckmarkRegular } from '@fluentui/react-icons'
import {
  publishedDay,
  supplementsOf,
  withSupplementPublished,
} from '../../../../shared/domain/agenda/agenda-parts.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { noticeState } from '../../../../shared/domain/notice/notice-state.ts'
import { readDate, writtenDate } from '../../../../shared/domain/written-date.ts'
import type { IsoDate } from '../../../../shared/records/dates.ts'
import type { Meeting } from '../../../../shared/records/meeting.ts'
import { weekdayAndDate } from '../../../../shared/wording/dates.ts'
import { type NoticeWords, noticeWords } from '../../../../shared/wording/notice-words.ts'
import { useData } from '../../../data/data-context.tsx'
import { ParsedField } from '../../../fields/parsed-field.tsx'
import { Card } from '../../../ui/card.tsx'
import { useCommands } from '../../../ui/commands.ts'
import { dayAt } from '../../../ui/day-at.ts'
import { useMinute } from '../../../ui/use-minute.ts'
import { useEditMeeting } from '../use-edit-meeting.ts'

type Props = { readonly snapshot: MeetingSnapshot }

/** By when the agenda must be published, whether it was, and what is broken where it came too late. */
export function NoticeCard({ snapshot: { committee, meeting, items } }: Props) {
  const styles = useStyles()
  const { now } = useData()
  const today = useMinute(now, dayAt)
  const words = noticeWords(noticeState(meeting, committee.notice, today), committee.notice)
  const { change } = useEditMeeting(meeting)
  const publish = (on: IsoDate | null) => change({ published: on, state: stateAfter(meeting, on) })
  useCommands([{ keys: null, does: 'Record the agenda as published today', run: () => publish(today) }])
  return (
    <Card heading="Publication">
      <Notice words={words} />
      <div className={styles.line}>
        <div className={styles.field}>
          <PublishedOn label="Agenda published on" published={meeting.published} onStore={publish} />
        </div>
        {meeting.published === null && (
          <Button
            className={styles.button}
            icon={<CalendarCheckmarkRegular />}
            onClick={() => publish(today)}
          >
            Published today
          </Button>
        )}
        {supplementsOf(items).map((number) => (
          <div key={number} className={styles.field}>
            <PublishedOn
              label={`Supplement ${number} published on`}
              published={publishedDay(meeting, number)}
              onStore={(on) => change((it) => ({ supplements: withSupplementPublished(it, number, on) }))}
            />
          </div>
        ))}
      </div>
    </Card>
  )
}

function Notice({ words: { weight, sentence, detail } }: { readonly words: NoticeWords }) {
  return (
    <MessageBar intent={INTENTS[weight]} layout="multiline" data-notice={weight}>
      <MessageBarBody>
        {detail === '' ? sentence : <MessageBarTitle>{sentence}</MessageBarTitle>}
        {detail !== '' && ` ${detail}`}
      </MessageBarBody>
    </MessageBar>
  )
}

const INTENTS = { quiet: 'info', soon: 'warning', broken: 'error' } as const

type PublishedProps = {
  readonly label: string
  readonly published: IsoDate | null
  readonly onStore: (on: IsoDate | null) => void
}

function PublishedOn({ label, published, onStore }: PublishedProps) {
  return (
    <ParsedField
      label={label}
      written={published === null ? '' : writtenDate(published)}
      hint={published === null ? 'Printed at its foot' : weekdayAndDate(published)}
      faultOf={(text) =>
        text.trim() === '' || readDate(text) !== undefined ? undefined : 'Write a day such as 21/11/2024.'
      }
      onStore={(text) => onStore(readDate(text) ?? null)}
    />
  )
}

/** A meeting that was only planned has its agenda published by that; one that is further on stays there. */
function stateAfter({ state }: Meeting, published: IsoDate | null): Meeting['state'] {
  if (published !== null) return state === 'planned' ? 'agenda published' : state
  return state === 'agenda published' ? 'planned' : state
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: '16px' },
  field: { flex: '0 1 280px' },
  button: { marginTop: '26px' },
})
