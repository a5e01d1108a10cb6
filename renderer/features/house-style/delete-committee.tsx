import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import type { Committee } from '../../../shared/records/committee.ts'
import { removalOfCommittee } from '../../data/committee-removal.ts'
import { useData } from '../../data/data-context.tsx'
import { say, showStart } from '../../session/session.ts'
import { Card } from '../../ui/card.tsx'

type Props = { readonly committee: Committee }

/** Takes a committee away with all its meetings; the message that says so offers to undo it. */
export function DeleteCommittee({ committee }: Props) {
  const styles = useStyles()
  const deleteCommittee = useDeleteCommittee()
  return (
    <Card heading="Delete the committee">
      <p className={styles.words}>
        Its meetings, agendas and notes go with it. It can be undone until Minutebook is closed.
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
  const { commit, database, saveQueue } = useData()
  return async ({ id, name }: Committee) => {
    await saveQueue.flush()
    const changes = await removalOfCommittee(database, id)
    const result = await commit({ label: `deletion of ${name}`, changes, undo: { kind: 'own step' } })
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
