import { makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { NumberedMinute } from '../../../../shared/domain/numbers/minute-numbers.ts'
import type { Motion } from '../../../../shared/records/motion.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { keyName } from '../../../ui/key-names.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { DESK_KEYS } from '../desk-keys.ts'
import { type ItemChoice, itemChoices } from '../item-choices.ts'
import type { Desk } from '../use-desk.ts'
import { leadToAdd, motionsOf } from './before-the-meeting.ts'
import type { MotionAct } from './motion-acts.ts'
import { MotionRow } from './motion-row.tsx'
import { motionRulesAt } from './motion-rules-at.ts'
import { type OnMotionAct, useMotionActs } from './use-motion-acts.ts'

type Props = {
  readonly snapshot: MeetingSnapshot
  readonly desk: Desk
  readonly states: StateCache
}

/** The motions of the item in hand, or of the whole meeting: their words, how they stand and what can come next. */
export function MotionsPanel({ snapshot, desk, states }: Props) {
  const [isWhole, setWhole] = useState(false)
  const act = useMotionActs(desk, states)
  const { current } = desk
  if (current === undefined) return null
  return (
    <MotionList
      snapshot={snapshot}
      current={current}
      act={act}
      onLastGoes={states.commands.focus}
      isWhole={isWhole}
      onWhole={setWhole}
    />
  )
}

type ListProps = Pick<Props, 'snapshot'> & {
  readonly current: NumberedMinute
  readonly act: OnMotionAct
  /** No row is left for the keyboard. */
  readonly onLastGoes: () => void
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
}

function MotionList({ snapshot, current, act, onLastGoes, isWhole, onWhole }: ListProps) {
  const styles = useStyles()
  const { list, onKeyDown, focusRow } = useRovingFocus<HTMLUListElement>()
  const rules = useRules(snapshot, current)
  const { sections, items: agenda } = snapshot
  const items = useMemo(() => itemChoices({ sections, items: agenda }), [sections, agenda])
  const shown = isWhole ? motionsByItem(snapshot, items) : motionsOf(snapshot.motions, current.item.id)
  const onAct = useStable((motion: Motion, wanted: MotionAct) => {
    const at = shown.indexOf(motion)
    const isGoing = wanted.kind === 'delete' || (wanted.kind === 'move' && !isWhole)
    if (isGoing && shown.length === 1) onLastGoes()
    else if (isGoing) focusRow(at + 1 < shown.length ? at + 1 : at - 1) // its own row goes away
    act(motion, wanted)
  })
  return (
    <div className={styles.panel}>
      <Switch
        className={styles.whole}
        label="All items"
        checked={isWhole}
        onChange={(_, data) => onWhole(data.checked)}
      />
      {shown.length === 0 && <NoMotion code={isWhole ? null : current.code} />}
      <ul className={styles.list} ref={list} onKeyDown={onKeyDown} aria-label="Motions">
        {shown.map((motion, at) => {
          const isHere = motion.itemId === current.item.id
          return (
            <MotionRow
              key={motion.id}
              motion={motion}
              rules={rules}
              people={snapshot.people}
              items={items}
              code={isWhole ? (items.find(({ id }) => id === motion.itemId)?.code ?? '') : ''}
              isHere={isHere}
              isFirst={at === 0}
              lead={isHere ? leadToAdd(motion, current.minute.body, rules.nameOf) : null}
              onAct={onAct}
            />
          )
        })}
      </ul>
    </div>
  )
}

function NoMotion({ code }: { readonly code: string | null }) {
  const styles = useStyles()
  return (
    <p className={styles.none}>
      {code === null ? 'No motion at this meeting yet.' : `No motion at item ${code} yet.`}{' '}
      <kbd>{keyName(DESK_KEYS.motion.keys)}</kbd> records who moves what, and{' '}
      <kbd>{keyName(DESK_KEYS.nominations.keys)}</kbd> nominations for an office.
    </p>
  )
}

/** The rules at the item in hand; the same ones until something that they depend on has changed. */
function useRules(snapshot: MeetingSnapshot, { item }: NumberedMinute) {
  const { committee, meeting, sections, items, attendance, people, memberships } = snapshot
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words of the notes are no part of it
  return useMemo(
    () => motionRulesAt(snapshot, item),
    [committee, meeting, sections, items, attendance, people, memberships, item],
  )
}

function motionsByItem({ motions }: MeetingSnapshot, items: readonly ItemChoice[]): readonly Motion[] {
  return items.flatMap(({ id }) => motionsOf(motions, id))
}

const useStyles = makeStyles({
  panel: { padding: '4px 12px 12px' },
  whole: { marginInlineStart: '-8px' },
  none: { margin: '8px 0', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  list: { display: 'grid', gap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
})
