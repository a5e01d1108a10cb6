import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, LockClosedRegular } from '@fluentui/react-icons'
import type { CodedSection } from '../../../shared/domain/codes.ts'
import { DraftCell } from '../../fields/draft-cell.tsx'
import { ParsedCell } from '../../fields/parsed-cell.tsx'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = { readonly coded: CodedSection; readonly editing: AgendaEditing }

/** The letter and title of a section, whether it is restricted, and what can be done with the whole of it. */
export function AgendaSectionHead({ coded, editing }: Props) {
  const { section, letter } = coded
  const styles = useStyles()
  return (
    <div className={styles.head}>
      <div className={styles.letter}>
        <ParsedCell
          label={`Letter of ${nameOf(coded)}; a dash for none`}
          written={letter === '' ? '–' : letter}
          isValid={(text) => /^([A-Za-z]{0,2}|[-–])$/.test(text.trim())}
          onStore={(text) => editing.setLetter(section, text)}
        />
      </div>
      <div className={styles.title} data-section-title>
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
      <SectionButtons coded={coded} editing={editing} />
    </div>
  )
}

function SectionButtons({ coded, editing }: Props) {
  const { id } = coded.section
  const name = nameOf(coded)
  return (
    <>
      <Button
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={`Move ${name} up`}
        title="Move up"
        onClick={() => editing.nudgeSection(id, 'up')}
      />
      <Button
        appearance="subtle"
        icon={<ArrowDownRegular />}
        aria-label={`Move ${name} down`}
        title="Move down"
        onClick={() => editing.nudgeSection(id, 'down')}
      />
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Delete ${name}`}
        title="Delete"
        onClick={() => void editing.deleteSection(coded)}
      />
    </>
  )
}

function nameOf({ section, letter }: CodedSection): string {
  return section.title || `section ${letter}`
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: { width: '56px', '& input': { fontWeight: tokens.fontWeightBold } },
  title: { flex: 1, '& input': { fontWeight: tokens.fontWeightBold } },
})
