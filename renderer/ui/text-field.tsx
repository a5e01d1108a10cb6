import { Field, Input, Textarea } from '@fluentui/react-components'
import { useReadOnly } from './read-only.ts'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
  readonly hint?: string
  /** A sentence that says what is wrong; the field is then marked as faulty. */
  readonly fault?: string | undefined
  /** A sentence about words that are kept, but deserve a look. */
  readonly warning?: string | undefined
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'tel'
  readonly lines?: number
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly className?: string
}

/** A labelled line of text, or several; whose words they are is the caller's business. */
export function TextField(props: Props) {
  const { label, hint, required = false } = props
  return (
    <Field
      label={label}
      required={required}
      {...(props.className === undefined ? {} : { className: props.className })}
      {...(hint === undefined ? {} : { hint })}
      {...remarkOn(props)}
    >
      {props.lines === undefined ? <OneLine {...props} /> : <SeveralLines {...props} lines={props.lines} />}
    </Field>
  )
}

function remarkOn({ fault, warning }: Props) {
  if (fault !== undefined) return { validationMessage: fault, validationState: 'error' as const }
  return warning === undefined ? {} : { validationMessage: warning, validationState: 'warning' as const }
}

function OneLine({ value, onChange, onLeave, placeholder, type = 'text', autoFocus = false }: Props) {
  const readOnly = useReadOnly()
  return (
    <Input
      value={value}
      readOnly={readOnly}
      type={type}
      autoFocus={autoFocus}
      spellCheck={type === 'text'}
      onChange={(_, data) => onChange(data.value)}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
}

function SeveralLines({
  value,
  onChange,
  onLeave,
  placeholder,
  lines,
  autoFocus = false,
}: Props & { readonly lines: number }) {
  const readOnly = useReadOnly()
  return (
    <Textarea
      value={value}
      readOnly={readOnly}
      rows={lines}
      resize="vertical"
      autoFocus={autoFocus}
      onChange={(_, data) => onChange(data.value)}
      {...(onLeave === undefined ? {} : { onBlur: onLeave })}
      {...(placeholder === undefined ? {} : { placeholder })}
    />
  )
}
