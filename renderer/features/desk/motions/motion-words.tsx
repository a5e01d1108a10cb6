import { makeStyles, tokens } from '@fluentui/react-components'
import { amendmentsTo, isOpen } from '../../../../shared/domain/motions/motion-proposals.ts'
import { isSameWords, substantiveText, wordsBefore } from '../../../../shared/domain/motions/substantive.ts'
import type { PersonId } from '../../../../shared/records/ids.ts'
import type { Amendment, PlainMotion } from '../../../../shared/records/motion.ts'
import { ChangedWords } from './changed-words.tsx'
import { FateLine } from './fate-line.tsx'
import { fateWords, moversWords } from './proposal-words.ts'

type Props = {
  readonly motion: PlainMotion
  readonly nameOf: (id: PersonId) => string
  readonly code: string
}

/** The words before the meeting, with what amendments changed in them; the words as moved are kept beside them. */
export function MotionWords({ motion, nameOf, code }: Props) {
  const styles = useStyles()
  const words = substantiveText(motion)
  const isChanged = !isSameWords(words, motion.text)
  return (
    <>
      <FateLine
        code={code}
        kind={isChanged ? 'Substantive motion' : 'Motion'}
        fate={fateWords(motion.fate)}
        isOpen={isOpen(motion)}
      />
      <p className={styles.words} data-words>
        <ChangedWords before={motion.text} after={words} />
      </p>
      {isChanged && (
        <details className={styles.moved}>
          <summary tabIndex={-1}>As moved, and as amended</summary>
          <p className={styles.text}>As moved: {motion.text}</p>
          <p className={styles.text}>As amended: {words}</p>
        </details>
      )}
      <p className={styles.by}>{moversWords(motion, nameOf)}</p>
      <Amendments motion={motion} target={null} nameOf={nameOf} />
    </>
  )
}

type AmendmentsProps = Pick<Props, 'motion' | 'nameOf'> & { readonly target: Amendment['amends'] }

/** The amendments to a motion, and under each those to it, in the order in which they were moved. */
function Amendments({ motion, target, nameOf }: AmendmentsProps) {
  const styles = useStyles()
  const amendments = amendmentsTo(motion, target)
  if (amendments.length === 0) return null
  return (
    <ul
      className={styles.amendments}
      aria-label={target === null ? 'Amendments' : 'Amendments to the amendment'}
    >
      {amendments.map((amendment) => (
        <li key={amendment.id} className={styles.amendment}>
          <FateLine
            code=""
            kind={target === null ? 'Amendment' : 'Amendment to the amendment'}
            fate={fateWords(amendment.fate)}
            isOpen={isOpen(amendment)}
          />
          <p className={styles.text}>{amendment.text}</p>
          {isOpen(amendment) && (
            <p className={styles.reads}>
              The motion would read:{' '}
              <ChangedWords before={wordsBefore(motion, amendment.id)} after={amendment.reads} />
            </p>
          )}
          <p className={styles.by}>{moversWords(amendment, nameOf)}</p>
          <Amendments motion={motion} target={amendment.id} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  )
}

const useStyles = makeStyles({
  words: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  reads: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  by: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  moved: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  amendments: { display: 'grid', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  amendment: {
    display: 'grid',
    gap: '4px',
    paddingLeft: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
})
