import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { KEPT_DAYS } from '../../../shared/domain/deletions/kept-days.ts'
import type { Committee } from '../../../shared/records/committee.ts'
import { useData } from '../../data/data-context.tsx'
import { deletionOfCommittee } from '../../data/deletions.ts'
import { say, showStart } from '../../session/session.ts'
import { Card } from '../../ui/card.tsx'

type Props = { readonly committee: Committee }

/** Takes a committee away with all its meetings, which are kept; the message that says so offers to undo it. */
export function DeleteCommittee({ committee }: Props) {
  const styles = useStyles()
  const deleteCommittee = useDeleteCommittee()
  return (
    <Card heading="Delete the committee">
      <p className={styles.words}>
        Its meetings, agendas and notes go with it. All of it stays under Recently deleted for {KEPT_DAYS}{' '}
        days, and can be put back from there.
      </p>
      <Button
        className={styles.button}
        icon={<DeleteRegular />}
        onClick={() => void deleteCommittee(committee)}
      >
        Delete {committee.shortName || committee.name}
      </Button>
    </Card>
  )
}

function useDeleteCommittee() {
  const data = useData()
  return async (committee: Committee) => {
    const { name } = committee
    await data.saveQueue.flush()
    const changes = await deletionOfCommittee(data, committee)
    const result = await data.commit({ label: `deletion of ${name}`, changes, undo: { kind: 'own step' } })
    if (result.kind === 'refused') return
    if (result.kind === 'failed') say(`Nothing was deleted: ${name} is still there.`)
    else {
      showStart()
      say(`Deleted ${name}.`, true)
    }
  }
}

const useStyles = makeStyles({
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
})
