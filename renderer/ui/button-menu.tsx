import { Menu, MenuList, MenuPopover, type MenuProps, MenuTrigger } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'

type Props = Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> & {
  /** What opens it. */
  readonly button: ReactElement
  /** What is in it. */
  readonly children: ReactNode
}

/** A menu under the button that opens it. */
export function ButtonMenu({ button, children, ...checked }: Props) {
  return (
    <Menu {...checked}>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>{children}</MenuList>
      </MenuPopover>
    </Menu>
  )
}
