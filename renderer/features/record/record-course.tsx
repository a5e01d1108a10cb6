import { Button, MenuItem } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { openDialog } from '../../session/session.ts'
import { ButtonMenu } from '../../ui/button-menu.tsx'
import { useCommands } from '../../ui/commands.ts'
import { type RecordAction, recordActions } from './record-actions.ts'

type Props = { readonly meeting: Pick<Meeting, 'id' | 'state'> }

/** The next step of a record on its way to the chair and to confirmation, and what else can be done with it. */
export function RecordCourse({ meeting }: Props) {
  const { next, others } = recordActions(meeting)
  const all = next === null ? others : [next, ...others]
  useCommands(all.map((action) => ({ keys: null, does: action.does, run: () => openDialog(action.dialog) })))
  return (
    <>
      {next !== null && <Button onClick={() => openDialog(next.dialog)}>{next.does}…</Button>}
      {others.length > 0 && <MoreOfRecord actions={others} />}
    </>
  )
}

function MoreOfRecord({ actions }: { readonly actions: readonly RecordAction[] }) {
  return (
    <ButtonMenu
      button={
        <Button
          icon={<MoreHorizontalRegular />}
          aria-label="More for this record"
          title="More for this record"
        />
      }
    >
      {actions.map(({ does, dialog }) => (
        <MenuItem key={does} onClick={() => openDialog(dialog)}>
          {does}
          {dialog.kind === 'history' ? '' : '…'}
        </MenuItem>
      ))}
    </ButtonMenu>
  )
}
