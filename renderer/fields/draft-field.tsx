import { useDraft } from '../data/use-draft.ts'
import { TextField } from '../ui/text-field.tsx'
import type { Draft } from './draft.ts'

type Props = {
  readonly label: string
  readonly draft: Draft
  readonly hint?: string
  readonly warning?: string | undefined
  readonly placeholder?: string
  readonly type?: 'text' | 'email' | 'tel'
  readonly lines?: number
  readonly required?: boolean
  readonly className?: string
}

/** A field whose words save themselves while they are typed. */
export function DraftField({ draft, ...field }: Props) {
  const [value, setValue, flush] = useDraft(draft)
  return <TextField {...field} value={value} onChange={setValue} onLeave={() => void flush()} />
}
