import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { RowAction } from '../../../ui/row-action.tsx'
import type { MotionAct, RowActs } from './motion-acts.ts'

type Props = {
  readonly acts: RowActs
  readonly isHere: boolean
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly onAct: (act: MotionAct) => void
  readonly onPick: (picking: 'seconder' | 'item') => void
}

/** Everything that can be done with the motion, each with its key; drawn only while it is open. */
export function MotionMenu({ acts, isHere, isOpen, onOpen, onAct, onPick }: Props) {
  const styles = useStyles()
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const { offered, toSecond, toReopen } = acts
  return (
    <div className={styles.corner} ref={setTarget}>
      <RowAction
        label="More for this motion"
        title="More"
        icon={<MoreHorizontalRegular />}
        onClick={() => onOpen(!isOpen)}
      />
      {isOpen && (
        <Menu
          open
          positioning={{ target, position: 'below', align: 'end' }}
          onOpenChange={(_, { open }) => !open && onOpen(false)}
        >
          <MenuPopover>
            <MenuList>
              {isHere && toSecond !== undefined && (
                <MenuItem onClick={() => onPick('seconder')}>Seconded by</MenuItem>
              )}
              {isHere &&
                offered.map(({ act, label, key }) => (
                  <MenuItem key={label} secondaryContent={key.toUpperCase()} onClick={() => onAct(act)}>
                    {label}
                  </MenuItem>
                ))}
              {isHere && toReopen !== undefined && (
                <MenuItem onClick={() => onAct({ kind: 'reopen', target: toReopen })}>
                  Not decided after all
                </MenuItem>
              )}
              {isHere && <MenuDivider />}
              <MenuItem onClick={() => onPick('item')}>Move to another item</MenuItem>
              <MenuItem secondaryContent="Del" onClick={() => onAct({ kind: 'delete' })}>
                Delete
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  corner: {
    position: 'absolute',
    top: '4px',
    insetInlineEnd: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
})
