import { Input, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import { useReadOnly } from '../ui/read-only.ts'

type Props = {
  readonly label: string
  readonly written: string
  readonly isValid: (text: string) => boolean
  /** Stores a valid text; called on leaving the cell or with Enter, not while it is typed. */
  readonly onStore: (text: string) => void
}

/** A cell of a stricter form than text; a text that cannot be stored is marked, and gives way on leaving. */
export function ParsedCell({ label, written, isValid, onStore }: Props) {
  const styles = useStyles()
  const [typed, setTyped] = useState<string | null>(null)
  const readOnly = useReadOnly()
  const store = () => {
    if (typed !== null && typed !== written && isValid(typed)) onStore(typed)
    setTyped(null)
  }
  return (
    <Input
      className={styles.cell}
      appearance="filled-lighter"
      aria-label={label}
      aria-invalid={typed !== null && !isValid(typed)}
      value={typed ?? written}
      readOnly={readOnly}
      onChange={(_, data) => setTyped(data.value)}
      onKeyDown={(event) => event.key === 'Enter' && store()}
      onBlur={store}
    />
  )
}

const useStyles = makeStyles({ cell: { width: '100%', minWidth: 0 } })
