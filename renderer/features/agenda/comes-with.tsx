import { supplementsOf } from '../../../shared/domain/agenda/agenda-parts.ts'
import type { CodedItem } from '../../../shared/domain/agenda/codes.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = { readonly coded: CodedItem; readonly editing: AgendaEditing }

/** Once the agenda is published, an item can come with a supplement to it. */
export function ComesWith({ coded: { item, code }, editing }: Props) {
  const { meeting, items } = editing.snapshot
  if (meeting.published === null && item.supplement === null) return null
  const last = supplementsOf(items).at(-1) ?? 0
  const supplements = Array.from({ length: last + 1 }, (_, at) => ({
    value: String(at + 1),
    label: `Supplement ${at + 1}`,
  }))
  return (
    <SelectField
      label={`Item ${code} comes with`}
      value={String(item.supplement ?? 'agenda')}
      choices={[{ value: 'agenda', label: 'The agenda' }, ...supplements]}
      onChange={(value) => editing.setSupplement(item, value === 'agenda' ? null : Number(value))}
    />
  )
}
