import { Button, makeStyles } from '@fluentui/react-components'
import { DocumentAddRegular } from '@fluentui/react-icons'
import { hasNotesOf, previousNotesChanges } from '../../../shared/domain/agenda/previous-notes.ts'
import { titleOfNotes } from '../../../shared/domain/agenda/record-item.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { useData } from '../../data/data-context.tsx'
import { readyValue } from '../../data/ready-value.ts'
import { useMeetingWithNotesBefore, usePapersOf } from '../../data/use-queries.ts'
import { wasKept } from '../../data/was-kept.ts'
import { say } from '../../session/session.ts'
import { focusOnceThere } from '../../ui/focus-once-there.ts'

type Props = { readonly snapshot: MeetingSnapshot }

/** The last notes that there are, offered until they are a paper of this meeting. */
export function PreviousNotes({ snapshot }: Props) {
  const styles = useStyles()
  const { commit, newId } = useData()
  const { committee, meeting } = snapshot
  const earlier = readyValue(useMeetingWithNotesBefore(meeting.id))
  const papers = readyValue(usePapersOf(meeting.id))
  if (!earlier || papers === undefined || hasNotesOf(earlier, papers)) return null
  const title = titleOfNotes(committee, earlier)
  const add = async () => {
    const added = previousNotesChanges(snapshot, earlier, newId)
    if (added === undefined) return say('Add a section to the agenda first.')
    const { itemId, changes } = added
    focusOnceThere(`[data-item="${itemId}"] [data-title] textarea`)
    const result = await commit({ label: 'notes of the last meeting', changes, undo: { kind: 'own step' } })
    if (wasKept(result)) say(`“${title}” is on the agenda, with the notes as its paper.`, true)
  }
  return (
    <Button className={styles.button} icon={<DocumentAddRegular />} onClick={() => void add()}>
      Put the {title.charAt(0).toLowerCase() + title.slice(1)} on the agenda
    </Button>
  )
}

const useStyles = makeStyles({ button: { justifySelf: 'start' } })
