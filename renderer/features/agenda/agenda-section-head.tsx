import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, LockClosedRegular } from '@fluentui/react-icons'
import type { CodedSection } from '../../../shared/domain/agenda/codes.ts'
import { DraftLine } from '../../fields/draft-line.tsx'
import { ParsedCell } from '../../fields/parsed-cell.tsx'
import { focusNeighbourAfter } from '../../ui/focus-neighbour.ts'
import { LONGEST_LABEL, roomFor } from './label-cell.ts'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = { readonly coded: CodedSection; readonly editing: AgendaEditing }

/** The letter and title of a section, whether it is restricted, and what can be done with the whole of it. */
export function AgendaSectionHead({ coded, editing }: Props) {
  const { section, letter } = coded
  const styles = useStyles()
  return (
    <div className={styles.head}>
      <div className={styles.letter} style={roomFor(letter)}>
        <ParsedCell
          label={`Letter of ${nameOf(coded)}; a dash for none`}
          written={letter === '' ? '–' : letter}
          isValid={(text) => text.trim().length <= LONGEST_LABEL}
          onStore={(text) => editing.setLetter(section, text)}
        />
      </div>
      <div className={styles.title} data-section-title>
        <DraftLine
          label={`Title of section ${letter}`}
          placeholder="Title of the section"
          draft={editing.sectionTitle(section)}
        />
      </div>
      <Checkbox
        label={section.restricted ? <RestrictedMark /> : 'Restricted'}
        checked={section.restricted}
        onChange={(_, data) => editing.setRestricted(section, data.checked === true)}
      />
      <SectionButtons coded={coded} editing={editing} />
    </div>
  )
}

function RestrictedMark() {
  const styles = useStyles()
  return (
    <span className={styles.restricted}>
      <LockClosedRegular aria-hidden="true" /> Restricted
    </span>
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
        onClick={({ currentTarget }) =>
          void focusNeighbourAfter(currentTarget, '[data-section]', () => editing.deleteSection(coded))
        }
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
  letter: { minWidth: '56px', '& input': { fontWeight: tokens.fontWeightBold } },
  title: { flex: 1, fontWeight: tokens.fontWeightBold },
  restricted: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { color: tokens.colorStatusDangerForeground1 },
  },
})
