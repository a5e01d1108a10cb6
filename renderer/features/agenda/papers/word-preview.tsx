import { makeStyles, tokens } from '@fluentui/react-components'
import type { PaperHash } from '../../../../shared/records/paper.ts'
import { ScrollRegion } from '../../../ui/scroll-region.tsx'
import type { PageReader } from '../../../word/pages/page-reader.ts'
import type { ReadBlock, ReadRun } from '../../../word/pages/read-word.ts'
import { usePaperBytes } from './use-paper-bytes.ts'

/** The words of a Word paper. Its looks are Word's to show, and are kept as they are in a pack. */
export function WordPreview({ hash }: { readonly hash: PaperHash }) {
  const styles = useStyles()
  const shown = usePaperBytes(hash, readWord)
  switch (shown.kind) {
    case 'reading':
      return <p role="status">Opening the paper…</p>
    case 'failed':
      return <p role="alert">{shown.sentence}</p>
    case 'read':
      return (
        <>
          <p className={styles.hint}>
            The words of the paper; pictures, colours and page breaks are not shown.
          </p>
          <ScrollRegion className={styles.desk} label="The words of the paper">
            <article className={styles.sheet} lang="en-GB">
              {shown.value.map((block, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity of their own
                <Block key={at} block={block} />
              ))}
            </article>
          </ScrollRegion>
        </>
      )
  }
}

function readWord(reader: PageReader, bytes: Uint8Array): Promise<readonly ReadBlock[] | null> {
  return reader.readWord(bytes)
}

function Block({ block }: { readonly block: ReadBlock }) {
  const styles = useStyles()
  switch (block.kind) {
    case 'heading':
      return (
        <p className={styles.heading}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'paragraph':
      return (
        <p className={block.isListed ? styles.listed : styles.paragraph}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'table':
      return (
        <table className={styles.table}>
          <tbody>
            {block.rows.map((cells, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
              <tr key={at}>
                {cells.map((cell, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor have cells
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

function Runs({ runs }: { readonly runs: readonly ReadRun[] }) {
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity of their own
    <Run key={at} run={run} />
  ))
}

function Run({ run: { text, bold, italic } }: { readonly run: ReadRun }) {
  const emphasised = italic ? <em>{text}</em> : text
  return bold ? <strong>{emphasised}</strong> : emphasised
}

const words = { margin: '0 0 12px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } as const

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  desk: { flex: 1, overflow: 'auto', padding: '12px', backgroundColor: tokens.colorNeutralBackground3 },
  sheet: {
    boxSizing: 'border-box',
    maxWidth: '720px',
    margin: '0 auto',
    padding: '32px 48px',
    color: '#000000',
    backgroundColor: '#ffffff',
    boxShadow: tokens.shadow4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  heading: { ...words, fontWeight: tokens.fontWeightBold },
  paragraph: words,
  listed: { ...words, marginLeft: '24px' },
  table: {
    width: '100%',
    marginBottom: '12px',
    borderCollapse: 'collapse',
    '& td': { padding: '4px 8px', verticalAlign: 'top', border: '1px solid #8a8a8a', whiteSpace: 'pre-wrap' },
  },
})
