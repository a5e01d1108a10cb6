import { makeStyles, tokens } from '@fluentui/react-components'
import { useCallback } from 'react'
import { codedAgenda, itemsInOrder } from '../../../../shared/domain/agenda/codes.ts'
import { runningSince, usedMinutes } from '../../../../shared/domain/agenda/item-course.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import { itemTimeWords, timeUsedWords } from '../../../../shared/wording/item-time.ts'
import { useData } from '../../../data/data-context.tsx'
import { clockWords } from '../../../ui/clock-words.ts'
import { InFoot } from '../../../ui/foot-slot.tsx'
import { useMinute } from '../../../ui/use-minute.ts'

/** At the foot of the window: the item that the meeting is at, since when, and how much of its time is used. */
export function FootClock({ snapshot }: { readonly snapshot: MeetingSnapshot }) {
  const coded = itemsInOrder(codedAgenda(snapshot.sections, snapshot.items))
  const current = coded.find(({ item }) => item.id === snapshot.meeting.currentItemId)
  if (current === undefined) return null
  return (
    <InFoot>
      <CurrentTime item={current.item} code={current.code} />
    </InFoot>
  )
}

function CurrentTime({ item, code }: { readonly item: Item; readonly code: string }) {
  const styles = useStyles()
  const words = useItemWords(item, (now) => {
    const since = runningSince(item)
    const time = { used: usedMinutes(item, now), planned: item.plannedMinutes }
    return itemTimeWords(code, since === undefined ? null : clockWords(since), time)
  })
  return (
    <span className={styles.now} role="timer" aria-label="The item that the meeting is at">
      {words}
    </span>
  )
}

/** The time that an item has taken, and what was planned for it. */
export function UsedTime({ item }: { readonly item: Item }) {
  return useItemWords(item, (now) => timeUsedWords(usedMinutes(item, now), item.plannedMinutes))
}

/** Words that change with the minute, or with the item. */
function useItemWords(item: Item, said: (now: number) => string): string {
  const { steadyNow } = useData()
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is said follows from the item
  return useMinute(steadyNow, useCallback(said, [item]))
}

const useStyles = makeStyles({
  now: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
})
