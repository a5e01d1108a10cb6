import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  DeleteRegular,
  DocumentPdfRegular,
  DocumentRegular,
  DocumentTextRegular,
  EyeRegular,
  ReOrderDotsVerticalRegular,
} from '@fluentui/react-icons'
import type { KeyboardEvent } from 'react'
import { ownName } from '../../../../shared/domain/papers/paper-title.ts'
import type { Paper } from '../../../../shared/records/paper.ts'
import { DraftLine } from '../../../fields/draft-line.tsx'
import { focusNeighbourAfter } from '../../../ui/focus-neighbour.ts'
import { nudgeOf } from '../../../ui/nudge.ts'
import { RowAction } from '../../../ui/row-action.tsx'
import { useDragRow } from '../use-drag-row.ts'
import { PaperMenu } from './paper-menu.tsx'
import { pagesWords, uncarriedWords } from './paper-words.ts'
import type { PapersEditing } from './use-papers.ts'

type Props = { readonly paper: Paper; readonly papers: PapersEditing }

/** One paper: what it is called, how many pages it has, and what can be done with it. */
export function PaperRow({ paper, papers }: Props) {
  const styles = useStyles()
  const title = papers.titleOf(paper)
  const { row, handle, dropClass } = useDragRow(
    'paper',
    paper.id,
    (dragged, edge) => void papers.drop(dragged, paper, edge),
  )
  return (
    <li
      ref={row}
      className={mergeClasses(styles.row, dropClass)}
      data-paper={paper.id}
      onKeyDown={(event) => onRowKey(event, paper, papers)}
    >
      <span ref={handle} className={styles.handle} title="Drag to move the paper" aria-hidden="true">
        <ReOrderDotsVerticalRegular />
      </span>
      <span className={styles.icon}>
        <KindIcon paper={paper} />
      </span>
      <div className={styles.title}>
        <DraftLine
          label={`Name of the paper ${title}`}
          placeholder={ownName(paper, papers.recordCalled, papers.meetings)}
          draft={papers.titleDraft(paper)}
        />
      </div>
      <span className={styles.pages} data-pages={paper.pages.state}>
        {paper.asPictures && 'as pictures · '}
        {pagesWords(paper)}
      </span>
      <PaperActions paper={paper} papers={papers} />
      <Uncarried paper={paper} papers={papers} />
    </li>
  )
}

function PaperActions({ paper, papers }: Props) {
  const title = papers.titleOf(paper)
  return (
    <>
      <RowAction
        label={`Preview ${title}`}
        title="Preview"
        icon={<EyeRegular />}
        onClick={() => papers.show(paper)}
      />
      <PaperMenu paper={paper} title={title} papers={papers} />
      <RowAction
        label={`Remove ${title}`}
        title="Remove"
        icon={<DeleteRegular />}
        onClick={({ currentTarget }) =>
          void focusNeighbourAfter(currentTarget, '[data-paper]', () => papers.remove(paper))
        }
      />
    </>
  )
}

/** What a pack in Word cannot take over, with the way out. */
function Uncarried({ paper, papers }: Props) {
  const styles = useStyles()
  const words = uncarriedWords(paper)
  if (words === null) return null
  return (
    <p className={styles.uncarried}>
      {words}{' '}
      <Link as="button" onClick={() => void papers.asPictures(paper)}>
        As page pictures
      </Link>
    </p>
  )
}

function KindIcon({ paper: { source } }: { readonly paper: Paper }) {
  if (source.kind === 'notesOf') return <DocumentTextRegular aria-label="Notes" />
  return source.kindOfFile === 'pdf' ? (
    <DocumentPdfRegular aria-label="PDF" />
  ) : (
    <DocumentRegular aria-label="Word" />
  )
}

/** Alt+Shift+Up and Down move a paper as they move an item; Enter adds no item below. */
function onRowKey(event: KeyboardEvent, paper: Paper, papers: PapersEditing): void {
  const nudge = nudgeOf(event)
  if (nudge !== null) {
    event.preventDefault()
    void papers.nudge(paper, nudge)
  }
  if (nudge !== null || event.key === 'Enter') event.stopPropagation()
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
  },
  handle: { padding: '4px 2px', color: tokens.colorNeutralForeground3, cursor: 'grab' },
  icon: { display: 'inline-flex', fontSize: '16px', color: tokens.colorNeutralForeground2 },
  title: { flex: '1 1 160px', minWidth: 0 },
  pages: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  uncarried: {
    flexBasis: '100%',
    margin: '0 0 4px 26px',
    color: tokens.colorStatusWarningForeground1,
  },
})
