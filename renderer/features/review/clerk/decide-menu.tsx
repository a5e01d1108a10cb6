import { Button, MenuDivider, MenuItem, MenuItemCheckbox } from '@fluentui/react-components'
import { CheckmarkRegular, DismissRegular, EyeRegular } from '@fluentui/react-icons'
import { ButtonMenu } from '../../../ui/button-menu.tsx'
import type { Wanted } from './clerk-view.ts'
import type { ClerkActs } from './use-clerk-acts.ts'

type DecideProps = { readonly acts: Pick<ClerkActs, 'decideAll' | 'itemId'> }

/** Everything decided at once: in all of the notes, or in the item in hand. */
export function DecideMenu({ acts: { decideAll, itemId } }: DecideProps) {
  return (
    <ButtonMenu button={<Button icon={<CheckmarkRegular />}>Decide all</Button>}>
      <MenuItem icon={<CheckmarkRegular />} onClick={() => decideAll('accepted', null)}>
        Accept all
      </MenuItem>
      <MenuItem icon={<DismissRegular />} onClick={() => decideAll('refused', null)}>
        Refuse all
      </MenuItem>
      <MenuDivider />
      <MenuItem
        icon={<CheckmarkRegular />}
        disabled={itemId === null}
        onClick={() => decideAll('accepted', itemId)}
      >
        Accept all of this item
      </MenuItem>
      <MenuItem
        icon={<DismissRegular />}
        disabled={itemId === null}
        onClick={() => decideAll('refused', itemId)}
      >
        Refuse all of this item
      </MenuItem>
    </ButtonMenu>
  )
}

type ShowProps = { readonly wanted: Wanted; readonly onWant: (wanted: Wanted) => void }

/** What stands in the margin beside what is still to be decided. */
export function ShowMenu({ wanted, onWant }: ShowProps) {
  const checked = {
    show: [...(wanted.resolved ? ['resolved'] : []), ...(wanted.findings ? ['findings'] : [])],
  }
  return (
    <ButtonMenu
      checkedValues={checked}
      onCheckedValueChange={(_, { checkedItems }) =>
        onWant({ resolved: checkedItems.includes('resolved'), findings: checkedItems.includes('findings') })
      }
      button={
        <Button appearance="subtle" icon={<EyeRegular />}>
          Show
        </Button>
      }
    >
      <MenuItemCheckbox name="show" value="findings">
        What the checks found
      </MenuItemCheckbox>
      <MenuItemCheckbox name="show" value="resolved">
        Comments that are dealt with
      </MenuItemCheckbox>
    </ButtonMenu>
  )
}
