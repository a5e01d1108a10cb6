import { Button, makeStyles } from '@fluentui/react-components'
import { CalendarAddRegular } from '@fluentui/react-icons'
import type { CodedItem } from '../../../shared/domain/agenda/codes.ts'
import { focusOnceThere } from '../../ui/focus-once-there.ts'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = { readonly coded: CodedItem; readonly editing: AgendaEditing }

/** An item that tells when the committee meets next gets those days by one click. */
export function MeetingDates({ coded: { item, code }, editing }: Props) {
  const styles = useStyles()
  const line = editing.datesFor(item)
  if (line === '' || line === item.note.trim()) return null
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<CalendarAddRegular />}
      aria-label={`Put ${line} under item ${code}`}
      onClick={() => {
        editing.setNote(item, line)
        focusOnceThere(`[data-item="${item.id}"] [data-note] textarea`)
      }}
    >
      {line}
    </Button>
  )
}

const useStyles = makeStyles({ button: { justifySelf: 'start', marginInlineStart: '6px' } })
