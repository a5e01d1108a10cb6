import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { yearOf } from '../../../../shared/domain/notice/calendar-days.ts'
import { clearDaysNeeded } from '../../../../shared/domain/notice/clear-days.ts'
import type { Committee } from '../../../../shared/records/committee.ts'
import { CALENDARS, NOTICE_BODIES, type NoticeRule } from '../../../../shared/records/notice.ts'
import { useData } from '../../../data/data-context.tsx'
import { ParsedField } from '../../../fields/parsed-field.tsx'
import { Card } from '../../../ui/card.tsx'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { dayAt } from '../../../ui/day-at.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { useCommitteeSettings } from '../use-committee-settings.ts'
import { HolidayTable } from './holiday-table.tsx'

type Props = { readonly committee: Committee }

const BODY_NAMES: Readonly<Record<NoticeRule['body'], string>> = {
  'principal council': 'Principal council',
  'parish or community council': 'Parish or community council',
  own: 'A number of its own',
}

/** How many clear days before a meeting its agenda is published, and which days do not count. */
export function NoticeSetting({ committee }: Props) {
  const styles = useStyles()
  const { change } = useCommitteeSettings(committee)
  const rule = committee.notice
  const onChange = (changed: (rule: NoticeRule) => NoticeRule) =>
    change(({ notice }) => ({ notice: changed(notice) }))
  return (
    <Card heading="Notice of meetings">
      <p className={styles.explained}>
        The agenda is published {clearDaysNeeded(rule)} clear days before the meeting: whole days, without
        weekends and the days below.
      </p>
      <ChoiceField
        label="Clear days of a"
        value={rule.body}
        choices={NOTICE_BODIES.map((value) => ({ value, label: BODY_NAMES[value] }))}
        onChange={(body) => onChange((it) => ({ ...it, body }))}
      />
      {rule.body === 'own' && (
        <div className={styles.days}>
          <ParsedField
            label="Clear days"
            written={String(rule.ownDays)}
            faultOf={(text) => (readDays(text) === undefined ? 'Write a number such as 5.' : undefined)}
            onStore={(text) => onChange((it) => ({ ...it, ownDays: readDays(text) ?? it.ownDays }))}
          />
        </div>
      )}
      <ChoiceField
        label="Bank holidays of"
        value={rule.calendar}
        choices={CALENDARS.map((value) => ({ value, label: value }))}
        onChange={(calendar) => onChange((it) => ({ ...it, calendar }))}
      />
      <Holidays rule={rule} onChange={onChange} />
    </Card>
  )
}

type HolidaysProps = {
  readonly rule: NoticeRule
  readonly onChange: (changed: (rule: NoticeRule) => NoticeRule) => void
}

/** One year of the table at a time; those from last year on can be chosen. */
function Holidays({ rule, onChange }: HolidaysProps) {
  const styles = useStyles()
  const { now } = useData()
  const [first] = useState(() => yearOf(dayAt(now())) - 1)
  const [year, setYear] = useState(first + 1)
  const years = Array.from({ length: Math.max(6, LAST_YEAR - first + 1) }, (_, at) => String(first + at))
  return (
    <div className={styles.holidays}>
      <div className={styles.days}>
        <SelectField
          label="Days that do not count in"
          value={String(year)}
          choices={years.map((value) => ({ value, label: value }))}
          onChange={(chosen) => setYear(Number(chosen))}
        />
      </div>
      <HolidayTable rule={rule} year={year} onChange={onChange} onOtherYear={setYear} />
    </div>
  )
}

const LAST_YEAR = 2030

function readDays(text: string): number | undefined {
  return /^\d{1,2}$/.test(text.trim()) ? Number(text) : undefined
}

const useStyles = makeStyles({
  explained: { margin: 0, color: tokens.colorNeutralForeground2 },
  days: { maxWidth: '240px' },
  holidays: { display: 'grid', gap: '12px' },
})
