import { useRef } from 'react'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { PickField } from '../../../ui/pick-field.tsx'
import { peopleOffered } from './people-offered.ts'

type Props = {
  readonly name: string
  /** The members of the day. */
  readonly members: readonly Person[]
  readonly memberId: PersonId | null
  readonly onPick: (memberId: PersonId | null) => void
  readonly onClose: () => void
}

/** In whose place somebody sits, picked below their row; emptied it is nobody's. */
export function SubstituteField({ name, members, memberId, onPick, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const member = members.find(({ id }) => id === memberId)
  const backToRow = () => {
    const row = box.current?.closest('li')?.querySelector<HTMLElement>('[data-row]')
    onClose()
    row?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are the field's, which is inside
    <div
      ref={box}
      onBlur={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Enter') backToRow()
      }}
    >
      <PickField
        label={`${name} is a substitute for`}
        autoFocus
        picked={member === undefined ? '' : fullName(member)}
        suggestionsFor={(words) => peopleOffered(members, words)}
        onPick={({ id }) => {
          onPick(members.find((it) => it.id === id)?.id ?? null)
          backToRow()
        }}
        onClear={() => onPick(null)}
      />
    </div>
  )
}
