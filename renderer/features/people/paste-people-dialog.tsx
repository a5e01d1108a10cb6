import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { type PastedPeople, readPastedPeople } from '../../../shared/domain/people/pasted-people.ts'
import { fullName } from '../../../shared/domain/people/person-name.ts'
import type { CommitteeId } from '../../../shared/records/ids.ts'
import { counted } from '../../../shared/wording/counts.ts'
import { readyValue } from '../../data/ready-value.ts'
import { usePeopleOf } from '../../data/use-queries.ts'
import { closeDialog, say } from '../../session/session.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAddPeople } from './use-add-people.ts'

type Props = { readonly committeeId: CommitteeId }

/** Many people at once: rows from Excel, or the PRESENT line of published notes. Shown before they are added. */
export function PastePeopleDialog({ committeeId }: Props) {
  const [text, setText] = useState('')
  const members = readyValue(usePeopleOf(committeeId)) ?? []
  const addPeople = useAddPeople(committeeId, members.at(-1)?.membership)
  const known = new Set(members.map(({ person }) => fullName(person)))
  const { people, refused } = readPastedPeople(text)
  const fresh = people.filter((person) => !known.has(fullName(person)))
  const add = async () => {
    await addPeople(fresh)
    say(`Added ${counted(fresh.length, 'person', 'people')}.`, true)
    closeDialog()
  }
  return (
    <FormDialog
      title="Paste several people"
      confirm={fresh.length === 0 ? 'Add' : `Add ${fresh.length}`}
      canConfirm={fresh.length > 0}
      onConfirm={() => void add()}
      onCancel={closeDialog}
    >
      <TextField
        label="Rows from Excel, one name a line, or a PRESENT line"
        hint="Paste with Ctrl+V. Nothing is added before you have seen it below."
        lines={6}
        autoFocus
        value={text}
        onChange={setText}
      />
      <WhatWasRead people={fresh} alreadyThere={people.length - fresh.length} refused={refused} />
    </FormDialog>
  )
}

type ReadProps = PastedPeople & { readonly alreadyThere: number }

function WhatWasRead({ people, refused, alreadyThere }: ReadProps) {
  const styles = useStyles()
  return (
    <div aria-live="polite">
      {alreadyThere > 0 && (
        <p className={styles.line}>{alreadyThere} already in the committee, left as they are.</p>
      )}
      {refused.map((row) => (
        <p key={`${row.line} ${row.text}`} className={styles.line}>
          Line {row.line}, “{row.text}”, cannot be used: {row.reason}
        </p>
      ))}
      {people.length > 0 && (
        <ul className={styles.list}>
          {people.map((person) => (
            <li key={Object.values(person).join(' ')}>
              <strong>{fullName(person)}</strong>
              {[person.role, person.organisation].filter((it) => it !== '').map((it) => `, ${it}`)} ·{' '}
              {person.capacity}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  line: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  list: { maxHeight: '240px', margin: 0, paddingInlineStart: '20px', overflowY: 'auto' },
})
