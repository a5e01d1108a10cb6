import { makeStyles, tokens } from '@fluentui/react-components'
import type { CodedItem } from '../../../shared/domain/agenda/codes.ts'
import { readParagraphs, writtenParagraphs } from '../../../shared/domain/agenda/exempt-paragraphs.ts'
import { ParsedCell } from '../../fields/parsed-cell.tsx'
import type { AgendaEditing } from './use-edit-agenda.ts'

type Props = { readonly coded: CodedItem; readonly editing: AgendaEditing }

/** The paragraphs from which a restricted item is exempt, in its row. */
export function ExemptParagraphs({ coded: { item, code }, editing }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.line}>
      <span aria-hidden="true">Schedule 12A, paragraphs</span>
      <div className={styles.cell}>
        <ParsedCell
          label={`Paragraphs of Schedule 12A of item ${code}`}
          written={writtenParagraphs(item.exemptParagraphs)}
          isValid={(text) => readParagraphs(text) !== undefined}
          onStore={(text) => editing.setParagraphs(item, text)}
        />
      </div>
      {item.exemptParagraphs.length === 0 && <span className={styles.none}>none yet</span>}
    </div>
  )
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    paddingInline: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  cell: { width: '96px' },
  none: { color: tokens.colorNeutralForeground2 },
})
