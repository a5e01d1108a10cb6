import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  PenRegular,
  SaveSyncRegular,
  WarningRegular,
} from '@fluentui/react-icons'
import { useEffect, useMemo, useState } from 'react'
import { useData } from '../data/data-context.tsx'
import type { SaveState } from '../data/save-machine.ts'
import { useSaveState } from '../data/use-save-state.ts'
import { clockWords } from '../ui/clock-words.ts'
import { FootSlot } from '../ui/foot-slot.tsx'
import { HEARD_ONLY } from '../ui/heard-only.ts'
import { SaveActions } from './save-actions.tsx'
import { announcedWords, savedWords, type Told, toldAfter, trueState } from './saved-words.ts'

/** At the foot of every screen: whether all is saved, what the screen has to say there, and the time. */
export function StatusBar() {
  const styles = useStyles()
  const { isWithoutJournal } = useData()
  const kept = useSaveState()
  const state = useMemo(() => trueState(kept, isWithoutJournal), [kept, isWithoutJournal])
  return (
    <footer className={styles.bar}>
      <span
        className={mergeClasses(
          styles.state,
          state.kind === 'not saved' && styles.bad,
          state.kind === 'saved in part' && styles.warning,
        )}
        role="status"
        // what a screen reader is to hear of it stands in Announced: it would say each word that is being typed as well
        aria-live="off"
        aria-label="Saving"
        data-save-state={state.kind}
      >
        <StateIcon state={state} />
        {savedWords(state, isWithoutJournal)}
      </span>
      <SaveActions state={state} />
      <Announced state={state} isWithoutJournal={isWithoutJournal} />
      <FootSlot className={styles.slot} />
      <WallClock />
    </footer>
  )
}

type AnnouncedProps = { readonly state: SaveState; readonly isWithoutJournal: boolean }

/** Tells a screen reader at once that something is not saved as it should be, and when it is again. */
function Announced({ state, isWithoutJournal }: AnnouncedProps) {
  const styles = useStyles()
  const [told, setTold] = useState<Told>('nothing')
  const words = announcedWords(state, told !== 'nothing', isWithoutJournal)
  useEffect(() => setTold((before) => toldAfter(before, state)), [state])
  return (
    <span className={styles.announced} aria-live="assertive" aria-atomic="true">
      {words}
    </span>
  )
}

function StateIcon({ state }: { readonly state: SaveState }) {
  switch (state.kind) {
    case 'typing':
      return <PenRegular aria-hidden="true" />
    case 'saving':
      return <SaveSyncRegular aria-hidden="true" />
    case 'saved':
      return <CheckmarkCircleRegular aria-hidden="true" />
    case 'saved in part':
      return <WarningRegular aria-hidden="true" />
    case 'not saved':
      return <ErrorCircleRegular aria-hidden="true" />
  }
}

/** The time of day, to the minute. */
function WallClock() {
  const { now } = useData()
  const [time, setTime] = useState(() => clockWords(now()))
  useEffect(() => {
    const timer = setInterval(() => setTime(clockWords(now())), 1000)
    return () => clearInterval(timer)
  }, [now])
  return <time>{time}</time>
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '28px',
    padding: '0 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { display: 'flex', alignItems: 'center', gap: '6px', '& svg': { fontSize: '16px' } },
  bad: {
    padding: '2px 8px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorStatusDangerBackground3,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  warning: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  announced: HEARD_ONLY,
  slot: { flex: 1, minWidth: 0, paddingInline: '16px', textAlign: 'end' },
})
