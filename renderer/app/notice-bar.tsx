import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useEffect } from 'react'
import { useData } from '../data/data-context.tsx'
import { dismissNotice, useSession } from '../session/session.ts'

/** How long a passing message stays, in milliseconds; one with an undo stays until it is dismissed or something else is done. */
const STAYS = 6000

/** A message that passes by, read out by a screen reader, with an undo or a way where one is due. */
export function NoticeBar() {
  const styles = useStyles()
  const { undo } = useData()
  const notice = useSession((it) => it.notice)
  useEffect(() => {
    if (notice === null || notice.isLasting) return
    if (notice.undoable) return undo.subscribe(dismissNotice) // its button would undo what came after
    const timer = setTimeout(dismissNotice, STAYS)
    return () => clearTimeout(timer)
  }, [notice, undo])
  return (
    <div className={styles.place} role="status" aria-label="Message">
      {notice !== null && (
        <div className={styles.bar} key={notice.id}>
          <span>{notice.sentence}</span>
          {notice.undoable && (
            <Button size="small" onClick={() => void undo.undo()}>
              Undo
            </Button>
          )}
          {notice.way !== null && (
            <Button size="small" onClick={() => follow(notice.way)}>
              {notice.way.label}
            </Button>
          )}
          <Button
            size="small"
            appearance="transparent"
            className={styles.dismiss}
            icon={<DismissRegular />}
            aria-label="Dismiss"
            onClick={dismissNotice}
          />
        </div>
      )}
    </div>
  )
}

function follow(way: { readonly go: () => void } | null): void {
  dismissNotice()
  way?.go()
}

const useStyles = makeStyles({
  place: {
    position: 'absolute',
    insetInline: 0,
    bottom: '40px',
    zIndex: 20,
    display: 'grid',
    justifyItems: 'center',
    pointerEvents: 'none',
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    maxWidth: '80%',
    padding: '6px 8px 6px 16px',
    pointerEvents: 'auto',
    color: tokens.colorNeutralForegroundInverted,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  dismiss: { color: 'inherit', ':hover': { color: 'inherit' } },
})
