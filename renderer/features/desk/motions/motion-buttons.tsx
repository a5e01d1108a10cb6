import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { MotionAct, OfferedAct, RowActs } from './motion-acts.ts'

type Props = {
  readonly acts: RowActs
  /** The code of its item where that is not the one in hand; null where it is. */
  readonly elsewhere: string | null
  readonly onAct: (act: MotionAct) => void
  readonly onSecond: () => void
}

/** What may come next, and why other steps may not. The keys of the row do the same: none is a stop of the Tab key. */
export function MotionButtons({ acts, elsewhere, onAct, onSecond }: Props) {
  const styles = useStyles()
  const { offered, reasons, toSecond } = acts
  if (elsewhere !== null)
    return (
      <div className={styles.buttons}>
        <Button size="small" tabIndex={-1} onClick={() => onAct({ kind: 'go' })}>
          Go to item {elsewhere}
        </Button>
      </div>
    )
  return (
    <>
      {(offered.length > 0 || toSecond !== undefined) && (
        <div className={styles.buttons}>
          {toSecond !== undefined && (
            <Button size="small" tabIndex={-1} onClick={onSecond}>
              Seconded by
            </Button>
          )}
          {offered.map((it) => (
            <Button
              key={it.label}
              size="small"
              tabIndex={-1}
              appearance={isMain(it) ? 'primary' : 'secondary'}
              title={it.key.toUpperCase()}
              onClick={() => onAct(it.act)}
            >
              {it.label}
            </Button>
          ))}
        </div>
      )}
      {reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
    </>
  )
}

function isMain({ act }: OfferedAct): boolean {
  return act.kind === 'vote' || act.kind === 'resolve' || act.kind === 'nominate'
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
