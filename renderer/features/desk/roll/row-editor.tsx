import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { Person } from '../../../../shared/records/person.ts'
import type { RollLine } from './roll-lines.ts'
import type { RollSteps } from './roll-steps.ts'
import { RowWords } from './row-words.tsx'
import { SubstituteField } from './substitute-field.tsx'

/** What is being written about a person below their row. */
export type OpenEditor = 'none' | 'brackets' | 'reason' | 'substitute'

type Props = {
  readonly open: OpenEditor
  readonly line: RollLine
  readonly members: readonly Person[]
  readonly steps: RollSteps
  readonly onClose: () => void
}

export function RowEditor({ open, line: { person, event }, members, steps, onClose }: Props) {
  const name = fullName(person)
  switch (open) {
    case 'none':
      return null
    case 'brackets':
      return (
        <RowWords
          label={`Words in brackets after ${name}`}
          placeholder="Vice-Chair, acting as Chair"
          around={['(', ')']}
          written={event?.as ?? ''}
          onDone={(words) => {
            onClose()
            if (words !== null) steps.describe(person, words)
          }}
        />
      )
    case 'reason':
      return (
        <RowWords
          label={`Reason of the apologies of ${name}`}
          placeholder="Reason; it is kept, not printed"
          written={event?.reason ?? ''}
          onDone={(words) => {
            onClose()
            if (words !== null) steps.excuse(person, words)
          }}
        />
      )
    case 'substitute':
      return (
        <SubstituteField
          name={name}
          members={members.filter(({ id }) => id !== person.id)}
          memberId={event?.substituteFor ?? null}
          onPick={(memberId) => steps.substitute(person, memberId)}
          onClose={onClose}
        />
      )
  }
}
