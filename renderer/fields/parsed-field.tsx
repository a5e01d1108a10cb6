import { useState } from 'react'
import { TextField } from '../ui/text-field.tsx'

type Props = {
  readonly label: string
  /** The stored value as it is written in the field. */
  readonly written: string
  /** Says what is wrong with a text, or nothing where it can be stored. */
  readonly faultOf: (text: string) => string | undefined
  /** Stores a text that has no fault. */
  readonly onStore: (text: string) => void
  readonly hint?: string
  readonly type?: 'text'
  readonly placeholder?: string
  readonly lines?: number
}

/**
 * A field of a stricter form than text, such as a date. It stores every text without a fault at once;
 * a faulty one stays on the screen with its sentence, and gives way to the stored value on leaving.
 */
export function ParsedField({ written, faultOf, onStore, ...field }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const fault = typed === null ? undefined : faultOf(typed)
  const onChange = (text: string) => {
    setTyped(text)
    if (faultOf(text) === undefined && text !== written) onStore(text)
  }
  return (
    <TextField
      {...field}
      value={typed ?? written}
      fault={fault}
      onChange={onChange}
      onLeave={() => setTyped(null)}
    />
  )
}
