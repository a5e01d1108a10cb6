import { makeStyles, mergeClasses, Select } from '@fluentui/react-components'

type Props<T extends string> = {
  readonly label: string
  /** Null is none of them. */
  readonly value: T | null
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  /** Its words are long: it takes a line of its own where there is little room. */
  readonly isWide?: boolean
}

/** One of several in a narrow line. */
export function LineChoice<T extends string>({ label, value, choices, onChange, isWide = false }: Props<T>) {
  const styles = useStyles()
  return (
    <Select
      className={mergeClasses(styles.choice, isWide && styles.wide)}
      select={{ className: styles.select }}
      appearance="filled-lighter"
      aria-label={label}
      value={value ?? ''}
      onChange={(_, data) => {
        const chosen = choices.find((choice) => choice.value === data.value)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      {value === null && <option value="">–</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  )
}

const useStyles = makeStyles({
  choice: { flex: '1 1 84px', minWidth: 0, maxWidth: '100%' },
  wide: { flexBasis: '150px' },
  select: { width: '100%', textOverflow: 'ellipsis' },
})
