import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { yearOf } from '../../../../shared/domain/notice/calendar-days.ts'
import {
  type HolidayRow,
  holidayRows,
  withHoliday,
  withHolidayBack,
  withoutHoliday,
} from '../../../../shared/domain/notice/holiday-table.ts'
import type { NoticeRule } from '../../../../shared/records/notice.ts'
import { weekdayAndDate } from '../../../../shared/wording/dates.ts'
import { HEARD_ONLY } from '../../../ui/heard-only.ts'
import { AddHoliday } from './add-holiday.tsx'

type Props = {
  readonly rule: NoticeRule
  readonly year: number
  readonly onChange: (changed: (rule: NoticeRule) => NoticeRule) => void
  readonly onOtherYear: (year: number) => void
}

/** The bank holidays of a year: one that was not proclaimed can be taken out, one of a single year added. */
export function HolidayTable({ rule, year, onChange, onOtherYear }: Props) {
  const styles = useStyles()
  return (
    <>
      <table className={styles.table} aria-label={`Days that do not count in ${year}`}>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Holiday</th>
            <th scope="col">
              <span className={styles.hidden}>Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {holidayRows(rule, year).map((row) => (
            <tr key={row.date} data-state={row.state}>
              <td>{weekdayAndDate(row.date)}</td>
              <td>{row.state === 'taken out' ? `${row.name}: counts after all` : row.name}</td>
              <td className={styles.action}>
                <RowAction row={row} onChange={onChange} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <AddHoliday
        onAdd={(holiday) => {
          onChange((it) => withHoliday(it, holiday))
          onOtherYear(yearOf(holiday.date))
        }}
      />
    </>
  )
}

type RowProps = { readonly row: HolidayRow; readonly onChange: Props['onChange'] }

function RowAction({ row: { date, name, state }, onChange }: RowProps) {
  const words = WORDS[state]
  return (
    <Button
      size="small"
      aria-label={`${words}: ${name}`}
      onClick={() =>
        onChange((it) => (state === 'taken out' ? withHolidayBack(it, date) : withoutHoliday(it, date)))
      }
    >
      {words}
    </Button>
  )
}

const WORDS = { 'built in': 'Take out', 'taken out': 'Put back', added: 'Delete' } as const

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th': { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
    '& th, & td': { padding: '4px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& [data-state="taken out"] td': { color: tokens.colorNeutralForeground2 },
  },
  action: { textAlign: 'right' },
  hidden: HEARD_ONLY,
})
