import type { Version } from '../../../shared/records/version.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import type { ExportChoice, Exported } from './exported.ts'
import { isPack } from './exported.ts'

const STATUSES = [
  { value: 'draft', label: 'Draft, with a DRAFT watermark' },
  { value: 'clean', label: 'Clean' },
] as const

const EDITIONS = [
  { value: 'public', label: 'Everybody' },
  { value: 'confidential', label: 'Those who may see restricted papers' },
] as const

const FORMS = [
  { value: 'word', label: 'Word, to work with' },
  { value: 'pdf', label: 'PDF, to publish' },
] as const

type Props = {
  readonly what: Exported
  /** What the chair approved, which leaves as it is. */
  readonly copy: Version | null
  readonly choice: ExportChoice
  readonly onChange: (change: Partial<ExportChoice>) => void
}

/** For whom, and in which form. */
export function ExportChoices({ what, copy, choice, onChange }: Props) {
  const { status, edition, form } = choice
  if (isPack(what))
    return (
      <>
        <ChoiceField
          label="For"
          value={edition}
          choices={EDITIONS}
          onChange={(it) => onChange({ edition: it })}
        />
        <ChoiceField label="As" value={form} choices={FORMS} onChange={(it) => onChange({ form: it })} />
      </>
    )
  if (copy !== null) return <span>{copyWords(copy)}</span>
  return (
    <ChoiceField
      label="Which"
      value={status}
      choices={STATUSES}
      onChange={(it) => onChange({ status: it })}
    />
  )
}

/** What leaves once the record is approved. */
function copyWords({ approval }: Version): string {
  return `The copy that ${approval?.by ?? 'the chair'} approved, without a watermark. It is the same file each time.`
}
