import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular, LockClosedRegular } from '@fluentui/react-icons'
import type { CodedItem } from '../../../../shared/domain/agenda/codes.ts'
import { PaperRow } from './paper-row.tsx'
import type { PapersEditing } from './use-papers.ts'

type Props = {
  readonly coded: CodedItem
  /** Whether the item is not open to the public. */
  readonly restricted: boolean
  readonly papers: PapersEditing
}

/** The papers of an item in their order, and what was not taken of those that were handed over last. */
export function ItemPapers({ coded: { item, code }, restricted, papers }: Props) {
  const styles = useStyles()
  const own = papers.of(item.id)
  const { isTaking, refused } = papers.takingOf(item.id)
  return (
    <div className={styles.papers}>
      {own.length > 0 && restricted && (
        <p className={styles.restricted}>
          <LockClosedRegular aria-hidden="true" /> Not for publication
        </p>
      )}
      {own.length > 0 && (
        <ul className={styles.list} aria-label={`Papers of item ${code}`}>
          {own.map((paper) => (
            <PaperRow key={paper.id} paper={paper} papers={papers} />
          ))}
        </ul>
      )}
      <p role="status" className={styles.taking}>
        {isTaking && 'Looking into the papers…'}
      </p>
      {refused.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {refused.map((sentence) => (
              <p key={sentence} className={styles.refused} data-refused>
                {sentence}
              </p>
            ))}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label="Dismiss"
                icon={<DismissRegular />}
                onClick={() => papers.dismissRefused(item.id)}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  papers: { display: 'grid', gap: '4px', minWidth: 0 },
  restricted: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    margin: 0,
    paddingInline: '6px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { color: tokens.colorStatusDangerForeground1 },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid' },
  taking: {
    margin: 0,
    paddingInline: '6px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ':empty': { display: 'none' },
  },
  refused: { margin: '0 0 4px' },
})
