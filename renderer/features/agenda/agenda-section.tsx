import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import type { CodedSection } from '../../../shared/domain/agenda/codes.ts'
import { AgendaItemRow } from './agenda-item-row.tsx'
import { AgendaSectionHead } from './agenda-section-head.tsx'
import { useDropTarget } from './use-drag-row.ts'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = { readonly coded: CodedSection; readonly editing: AgendaEditing }

/** A section with its items; an item can be dropped on what is left of it. */
export function AgendaSection({ coded, editing }: Props) {
  const { section, letter, items } = coded
  const styles = useStyles()
  const end = { sectionId: section.id, index: items.length }
  const { target, isOver } = useDropTarget((itemId) => editing.moveItem(itemId, end))
  return (
    <section
      className={styles.section}
      aria-label={`Section ${letter} ${section.title}`}
      data-section={section.id}
    >
      <AgendaSectionHead coded={coded} editing={editing} />
      <ol className={styles.items} ref={target} data-over={isOver || undefined}>
        {items.map((item) => (
          <AgendaItemRow key={item.item.id} coded={item} restricted={section.restricted} editing={editing} />
        ))}
      </ol>
      <Button
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => editing.addItem(section.id, items.length)}
      >
        Add an item to {section.title || `section ${letter}`}
      </Button>
    </section>
  )
}

const useStyles = makeStyles({
  section: { marginTop: '8px' },
  items: {
    listStyleType: 'none',
    minHeight: '8px',
    margin: 0,
    padding: 0,
    '&[data-over]': { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  },
})
