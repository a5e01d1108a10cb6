import { Input, makeStyles } from '@fluentui/react-components'
import { useDraft } from '../data/use-draft.ts'
import { useReadOnly } from '../ui/read-only.ts'
import type { Draft } from './draft.ts'

type Props = {
  /** What the cell holds and whose it is: `Surname of Mr J Rivers`. */
  readonly label: string
  readonly draft: Draft
  readonly placeholder?: string
  readonly type?: 'text' | 'email'
}

/** A cell of a table that is edited where it stands. */
export function DraftCell({ label, draft, placeholder = '', type = 'text' }: Props) {
  const styles = useStyles()
  const [value, setValue, flush] = useDraft(draft)
  const readOnly = useReadOnly()
  return (
    <Input
      className={styles.cell}
      appearance="filled-lighter"
      aria-label={label}
      type={type}
      value={value}
      readOnly={readOnly}
      placeholder={placeholder}
      onChange={(_, data) => setValue(data.value)}
      onBlur={() => void flush()}
    />
  )
}

const useStyles = makeStyles({ cell: { width: '100%', minWidth: 0 } })
