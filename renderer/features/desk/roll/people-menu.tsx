import { Button, MenuItem, makeStyles } from '@fluentui/react-components'
import { MoreHorizontalRegular, PeopleCheckmarkRegular } from '@fluentui/react-icons'
import { ButtonMenu } from '../../../ui/button-menu.tsx'
import type { Command } from '../../../ui/commands.ts'
import { keyName } from '../../../ui/key-names.ts'
import { DESK_KEYS } from '../desk-keys.ts'

type Props = { readonly commands: readonly Command[]; readonly onEveryone: () => void }

/** What can be done with the people of the meeting by the pointer; each says its key. */
export function PeopleMenu({ commands, onEveryone }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        icon={<PeopleCheckmarkRegular />}
        title={keyName(DESK_KEYS.everyone.keys)}
        onClick={onEveryone}
      >
        Everyone present
      </Button>
      <ButtonMenu
        button={
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label="More for people"
          />
        }
      >
        {commands.map(({ does, keys, run }) => (
          <MenuItem key={does} onClick={run} {...(keys === null ? {} : { secondaryContent: keyName(keys) })}>
            {does}
          </MenuItem>
        ))}
      </ButtonMenu>
    </div>
  )
}

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px', margin: '8px 0' },
})
