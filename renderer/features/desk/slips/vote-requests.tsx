import { Button, makeStyles } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular, DismissRegular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { namesApart } from '../../../../shared/domain/people/names-apart.ts'
import type { RecordedRequest } from '../../../../shared/records/vote.ts'
import { ChoiceField } from '../../../ui/choice-field.tsx'
import { RowAction } from '../../../ui/row-action.tsx'
import { PersonField } from './person-field.tsx'
import type { VoteSlipModel } from './use-vote-slip.ts'

const CASTS = [
  { value: 'for', label: 'For' },
  { value: 'against', label: 'Against' },
  { value: 'abstain', label: 'Abstain' },
] as const

type Props = { readonly slip: VoteSlipModel }

/** Members who asked, right after the vote, that their own vote be recorded; folded until one does. */
export function VoteRequests({ slip }: Props) {
  const styles = useStyles()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { requests } = slip.draft
  const others = slip.voters.filter(({ id }) => requests.every(({ personId }) => personId !== id))
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        aria-controls={id}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!isOpen)}
      >
        Recorded at the request of
      </Button>
      <div id={id} hidden={!isOpen} className={styles.requests}>
        {requests.map((request) => (
          <RequestRow key={request.personId} request={request} slip={slip} />
        ))}
        <div className={styles.who}>
          <PersonField
            label="Who asked"
            people={others}
            personId={null}
            onChange={(personId) => {
              if (personId !== null) slip.setRequests([...requests, { personId, cast: 'against' }])
            }}
          />
        </div>
      </div>
    </div>
  )
}

function RequestRow({ request, slip }: { readonly request: RecordedRequest; readonly slip: VoteSlipModel }) {
  const styles = useStyles()
  const { requests } = slip.draft
  const person = slip.voters.find(({ id }) => id === request.personId)
  const name = person === undefined ? '' : namesApart(slip.voters)(person)
  const replace = (by: readonly RecordedRequest[]) =>
    slip.setRequests(requests.flatMap((it) => (it.personId === request.personId ? by : [it])))
  return (
    <div className={styles.request}>
      <ChoiceField
        label={`Vote of ${name}`}
        choices={CASTS}
        value={request.cast}
        onChange={(cast) => replace([{ ...request, cast }])}
      />
      <RowAction
        label={`Take out ${name}`}
        title="Take out"
        icon={<DismissRegular />}
        onClick={() => replace([])}
      />
    </div>
  )
}

const useStyles = makeStyles({
  requests: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    gap: '4px 24px',
    '&[hidden]': { display: 'none' },
  },
  who: { maxWidth: '320px' },
  request: { display: 'flex', alignItems: 'center', gap: '8px' },
})
