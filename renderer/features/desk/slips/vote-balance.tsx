import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular, WarningRegular } from '@fluentui/react-icons'
import type { JudgedVote } from './vote-draft.ts'

type Props = { readonly judged: JudgedVote }

/** Whether everybody entitled and present is accounted for, in view while it is entered. */
export function VoteBalance({ judged }: Props) {
  const styles = useStyles()
  const { balance, balanceSentence } = judged
  const isWarned = !balance.isBalanced && balance.accounted > 0
  return (
    <p
      role="status"
      aria-label="Balance"
      className={mergeClasses(styles.balance, isWarned && styles.warned)}
      hidden={balanceSentence === null}
    >
      {balance.isBalanced ? (
        <CheckmarkCircleRegular className={styles.right} />
      ) : (
        isWarned && <WarningRegular className={styles.icon} />
      )}
      <span>{balanceSentence}</span>
    </p>
  )
}

const useStyles = makeStyles({
  balance: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    margin: 0,
    padding: '4px 8px',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '&[hidden]': { display: 'none' },
  },
  warned: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  icon: { flexShrink: 0, fontSize: '18px' },
  right: { flexShrink: 0, fontSize: '18px', color: tokens.colorStatusSuccessForeground1 },
})
