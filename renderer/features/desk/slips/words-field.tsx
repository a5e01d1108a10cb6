import { Field, Textarea } from '@fluentui/react-components'
import { focusNextField } from '../../../ui/focus-next-field.ts'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly lines?: number
  readonly hint?: string
  readonly placeholder?: string
  readonly fault?: string | undefined
  readonly autoFocus?: boolean
  readonly className?: string
}

/** Words that may run over some lines but are one paragraph: Enter goes on to the next field. */
export function WordsField({ label, value, onChange, lines = 2, ...more }: Props) {
  const { hint, placeholder, fault, autoFocus = false, className } = more
  return (
    <Field
      label={label}
      {...(className === undefined ? {} : { className })}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'warning' as const })}
    >
      <Textarea
        value={value}
        rows={lines}
        resize="vertical"
        autoFocus={autoFocus}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(_, data) => onChange(data.value.replace(/\s*\n\s*/g, ' '))}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          focusNextField(event.currentTarget)
        }}
      />
    </Field>
  )
}
