import { useState } from 'react'
import { RECORD_WORDS } from '../../../shared/records/committee.ts'
import { closeDialog } from '../../session/session.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { EMPTY_COMMITTEE, useNewCommittee } from './use-new-committee.ts'

/** The few words a committee cannot do without; the rest has its place under House style. */
export function NewCommitteeDialog() {
  const [details, setDetails] = useState(EMPTY_COMMITTEE)
  const create = useNewCommittee()
  const canCreate = details.council.trim() !== '' && details.name.trim() !== ''
  return (
    <FormDialog
      title="New committee"
      confirm="Create"
      canConfirm={canCreate}
      onConfirm={() => create(details)}
      onCancel={closeDialog}
    >
      <TextField
        label="Council"
        required
        autoFocus
        placeholder="Kent County Council"
        value={details.council}
        onChange={(council) => setDetails({ ...details, council })}
      />
      <TextField
        label="Name of the committee"
        required
        placeholder="Kent Community Safety Partnership"
        value={details.name}
        onChange={(name) => setDetails({ ...details, name })}
      />
      <TextField
        label="Short name"
        hint="In resolutions and file names, such as KCSP"
        value={details.shortName}
        onChange={(shortName) => setDetails({ ...details, shortName })}
      />
      <ChoiceField
        label="The record is called"
        value={details.recordCalled}
        choices={RECORD_WORDS.map((value) => ({ value, label: value }))}
        hint="Partnerships write notes, statutory committees minutes"
        onChange={(recordCalled) => setDetails({ ...details, recordCalled })}
      />
    </FormDialog>
  )
}
