import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { codedAgenda } from '../../../shared/domain/agenda/codes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { Card } from '../../ui/card.tsx'
import { useCommands } from '../../ui/commands.ts'
import { keyName } from '../../ui/key-names.ts'
import { AgendaSection } from './agenda-section.tsx'
import { MeetingDetails } from './meeting-details.tsx'
import { NoticeCard } from './notice/notice-card.tsx'
import { PaperPreview } from './papers/paper-preview.tsx'
import { PreviousNotes } from './previous-notes.tsx'
import { useEditAgenda } from './use-edit-agenda.ts'

type Props = { readonly snapshot: MeetingSnapshot }

/** When and where the meeting is, and what it is about: sections and items in their order. */
export function AgendaScreen({ snapshot }: Props) {
  const styles = useStyles()
  const agenda = codedAgenda(snapshot.sections, snapshot.items)
  const editing = useEditAgenda(snapshot)
  const { papers } = editing
  useCommands([{ keys: null, does: 'Add a section', run: editing.addSection }])
  return (
    <main className={styles.page}>
      <MeetingDetails snapshot={snapshot} />
      <NoticeCard snapshot={snapshot} />
      <Card heading="Agenda" beside={<AgendaKeys />}>
        <PreviousNotes snapshot={snapshot} />
        {agenda.map((section) => (
          <AgendaSection key={section.section.id} coded={section} editing={editing} />
        ))}
        <Button className={styles.add} icon={<AddRegular />} onClick={editing.addSection}>
          Add a section
        </Button>
      </Card>
      {papers.shown !== null && (
        <PaperPreview
          paper={papers.shown}
          title={papers.titleOf(papers.shown)}
          onClose={() => papers.show(null)}
        />
      )}
    </main>
  )
}

function AgendaKeys() {
  const styles = useStyles()
  return (
    <p className={styles.keys}>
      <kbd>Enter</kbd> adds an item below · <kbd>{keyName('Alt+Shift+ArrowUp')}</kbd> and{' '}
      <kbd>{keyName('Alt+Shift+ArrowDown')}</kbd> move it
    </p>
  )
}

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: '24px',
    alignContent: 'start',
    justifyItems: 'center',
    boxSizing: 'border-box',
    height: '100%',
    padding: '24px',
    overflow: 'auto',
  },
  add: { justifySelf: 'start' },
  keys: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
