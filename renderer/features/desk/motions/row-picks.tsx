import { makeStyles } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { type MotionTarget, proposalAt } from '../../../../shared/domain/motions/motion-proposals.ts'
import type { MotionRules } from '../../../../shared/domain/motions/motion-rules.ts'
import type { Motion } from '../../../../shared/records/motion.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { PickField } from '../../../ui/pick-field.tsx'
import type { ItemChoice } from '../item-choices.ts'
import { PersonField } from '../slips/person-field.tsx'
import { offeredHint, peopleWith } from '../slips/use-movers.ts'
import type { MotionAct } from './motion-acts.ts'

type Picks = { readonly onPick: (act: MotionAct) => void; readonly onDone: () => void }

type SeconderProps = Picks & {
  readonly motion: Motion
  readonly rules: MotionRules
  readonly people: readonly Person[]
  readonly target: MotionTarget
}

/** Who seconds what was moved before: anybody who may, but its mover. */
export function PickSeconder({ motion, rules, people, target, onPick, onDone }: SeconderProps) {
  const once = useOnce(onDone)
  const moverId = motion.kind === 'motion' ? proposalAt(motion, target)?.moverId : null
  const allowed = peopleWith(rules.movers, people).filter(({ id }) => id !== moverId)
  return (
    <Picking onDone={onDone}>
      <PersonField
        label="Seconded by"
        people={allowed}
        personId={null}
        hint={offeredHint(allowed.length, 'second')}
        autoFocus
        onChange={(seconderId) => {
          if (seconderId !== null) once(() => onPick({ kind: 'second', target, seconderId }))
        }}
      />
    </Picking>
  )
}

type ItemProps = Picks & { readonly motion: Motion; readonly items: readonly ItemChoice[] }

/** The item that a motion belongs to after all, found by its code or its title. */
export function PickItem({ motion, items, onPick, onDone }: ItemProps) {
  const once = useOnce(onDone)
  return (
    <Picking onDone={onDone}>
      <PickField
        label="Move to item"
        picked=""
        hint="A code such as B2, or words of the title"
        autoFocus
        suggestionsFor={(words) =>
          items
            .filter(({ id }) => id !== motion.itemId)
            .filter(({ code, title }) =>
              `${code} ${title}`.toLowerCase().includes(words.trim().toLowerCase()),
            )
            .slice(0, MOST)
            .map(({ id, code, title }) => ({ id, label: code, detail: title }))
        }
        onPick={({ id }) => {
          const item = items.find((it) => it.id === id)
          if (item !== undefined) once(() => onPick({ kind: 'move', itemId: item.id }))
        }}
        onClear={() => undefined}
      />
    </Picking>
  )
}

const MOST = 8

/** A field in a row has the keys for itself; Escape gives them back. */
function Picking({ onDone, children }: Pick<Picks, 'onDone'> & { readonly children: ReactNode }) {
  const styles = useStyles()
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') onDone()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it
    <div className={styles.picking} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}

/** A field that is left after something was picked in it says so once more. */
function useOnce(onDone: () => void) {
  const isDone = useRef(false)
  return (pick: () => void) => {
    if (isDone.current) return
    isDone.current = true
    onDone()
    pick()
  }
}

const useStyles = makeStyles({ picking: { display: 'grid' } })
