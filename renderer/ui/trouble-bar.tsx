import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type Props = {
  /** Why something could not be done, and what to do; null where nothing is wrong. */
  readonly sentence: string | null
  readonly title?: string
  /** Buttons with which it can be tried in another way. */
  readonly actions?: ReactNode
}

/** What went wrong, where it was asked for; a screen reader says it at once. */
export function TroubleBar({ sentence, title, actions }: Props) {
  if (sentence === null) return null
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {sentence}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  )
}
