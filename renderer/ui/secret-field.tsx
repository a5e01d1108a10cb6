import { Field, Input, ToggleButton } from '@fluentui/react-components'
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons'
import { useState } from 'react'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  /** A sentence that says what is wrong; the field is then marked as faulty. */
  readonly fault?: string | undefined
  readonly warning?: string | undefined
  readonly autoFocus?: boolean
}

/** A labelled line whose words nobody else in the room should read, unless the clerk shows them. */
export function SecretField({ label, value, onChange, hint, fault, warning, autoFocus = false }: Props) {
  const [isShown, setShown] = useState(false)
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
      {...(warning === undefined ? {} : { validationMessage: warning, validationState: 'warning' as const })}
    >
      <Input
        value={value}
        type={isShown ? 'text' : 'password'}
        autoFocus={autoFocus}
        spellCheck={false}
        autoComplete="off"
        onChange={(_, data) => onChange(data.value)}
        contentAfter={
          <ToggleButton
            appearance="transparent"
            size="small"
            checked={isShown}
            icon={isShown ? <EyeOffRegular /> : <EyeRegular />}
            aria-label={`Show: ${label}`}
            onClick={() => setShown(!isShown)}
          />
        }
      />
    </Field>
  )
}
