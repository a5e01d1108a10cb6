import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import {
  AddRegular,
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  LockClosedRegular,
} from '@fluentui/react-icons'
import type { CodedSection } from '../../../shared/domain/codes.ts'
import { DraftCell } from '../../fields/draft-cell.tsx'
import { ParsedCell } from '../../fields/parsed-cell.tsx'
import { AgendaItemRow } from './agenda-item-row.tsx'
import { useDropTarget } from './use-drag.ts'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = { readonly coded: CodedSection; readonly editing: AgendaEditing }

/** A section with its items; an empty one takes an item that is dropped on it. */
export function AgendaSection({ coded, editing }: Props) {
  const { section, letter, items } = coded
  const styles = useStyles()
  const name = section.title || `section ${letter}`
  const { target, isOver } = useDropTarget((itemId) =>
    editing.moveItem(itemId, { sectionId: section.id, index: items.length }),
  )
  return (
    <section aria-label={`Section ${letter} ${section.title}`} className={styles.section}>
      <div className={styles.head}>
        <div className={styles.letter}>
          <ParsedCell
            label={`Letter of ${name}`}
            written={letter === '' ? '–' : letter}
            isValid={(text) => /^([A-Za-z]{0,2}|[-–])$/.test(text.trim())}
            onStore={(text) => editing.setLetter(section, text)}
          />
        </div>
        <div className={styles.title}>
          <DraftCell
            label={`Title of section ${letter}`}
            placeholder="Title of the section"
            draft={editing.sectionTitle(section)}
          />
        </div>
        {section.restricted && (
          <Badge appearance="tint" color="danger" icon={<LockClosedRegular />}>
            Restricted
          </Badge>
        )}
        <Checkbox
          label="Restricted"
          checked={section.restricted}
          onChange={(_, data) => editing.setRestricted(section, data.checked === true)}
        />
        <Button
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={`Move ${name} up`}
          title="Move up"
          onClick={() => editing.nudgeSection(section.id, 'up')}
        />
        <Button
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={`Move ${name} down`}
          title="Move down"
          onClick={() => editing.nudgeSection(section.id, 'down')}
        />
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={`Delete ${name}`}
          title="Delete"
          onClick={() => void editing.deleteSection(section)}
        />
      </div>
      <ol className={styles.items} ref={target} data-over={isOver || undefined}>
        {items.map((item) => (
          <AgendaItemRow key={item.item.id} coded={item} editing={editing} />
        ))}
      </ol>
      <Button
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => editing.addItem(section.id, items.length)}
      >
        Add an item to {name}
      </Button>
    </section>
  )
}

const useStyles = makeStyles({
  section: { marginTop: '16px' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: { width: '56px', '& input': { fontWeight: tokens.fontWeightBold } },
  title: { flex: 1, '& input': { fontWeight: tokens.fontWeightBold } },
  items: {
    listStyleType: 'none',
    minHeight: '8px',
    margin: 0,
    padding: 0,
    '&[data-over]': { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  },
})
