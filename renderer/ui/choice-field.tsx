import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components'

type Props<T extends string> = {
  readonly label: string
  /** Null where nothing is chosen yet. */
  readonly value: T | null
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  readonly hint?: string
}

/** One of a few: all of them in view. */
export function ChoiceField<T extends string>({ label, value, choices, onChange, hint }: Props<T>) {
  const styles = useStyles()
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <RadioGroup
        layout="horizontal"
        className={styles.choices}
        value={value ?? ''}
        onChange={(_, data) => {
          const chosen = choices.find((choice) => choice.value === data.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </Field>
  )
}

/** Where they do not fit side by side they go on below, each as wide as its words. */
const useStyles = makeStyles({ choices: { flexWrap: 'wrap' } })
