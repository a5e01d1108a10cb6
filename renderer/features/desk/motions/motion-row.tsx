import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { MotionRules } from '../../../../shared/domain/motions/motion-rules.ts'
import type { Motion } from '../../../../shared/records/motion.ts'
import type { Person } from '../../../../shared/records/person.ts'
import type { ItemChoice } from '../item-choices.ts'
import { isUndecided } from './before-the-meeting.ts'
import { ElectionWords } from './election-words.tsx'
import { type MotionAct, rowActs } from './motion-acts.ts'
import { MotionButtons } from './motion-buttons.tsx'
import { MotionMenu } from './motion-menu.tsx'
import { MotionWords } from './motion-words.tsx'
import { rowLabel } from './row-label.ts'
import { PickItem, PickSeconder } from './row-picks.tsx'
import type { OnMotionAct } from './use-motion-acts.ts'
import { useMotionRow } from './use-motion-row.ts'

export type RowProps = {
  readonly motion: Motion
  readonly rules: MotionRules
  readonly people: readonly Person[]
  readonly items: readonly ItemChoice[]
  /** The code of its item, where the motions of several are shown; empty else. */
  readonly code: string
  /** Whether it belongs to the item in hand, where sentences are written. */
  readonly isHere: boolean
  readonly isFirst: boolean
  readonly lead: string | null
  readonly onAct: OnMotionAct
}

/** One motion or election; a key on its row does what may come next, Enter what most likely does. */
export const MotionRow = memo(function MotionRow(props: RowProps) {
  const { motion, rules, code, isHere, isFirst, lead, onAct } = props
  const styles = useStyles()
  const acts = rowActs(motion, rules, lead)
  const act = (wanted: MotionAct) => onAct(motion, wanted)
  const { row, picking, setPicking, stopPicking, onKeyDown } = useMotionRow(acts, isHere, act)
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be one stop of the Tab key */}
      <div
        ref={row}
        role="group"
        data-row
        tabIndex={isFirst ? 0 : -1}
        aria-label={rowLabel(motion, rules.nameOf, code)}
        className={mergeClasses(styles.row, isUndecided(motion) && styles.open)}
        onKeyDown={onKeyDown}
      >
        <MotionMenu
          acts={acts}
          isHere={isHere}
          isOpen={picking === 'menu'}
          onOpen={(isOpen) => (isOpen ? setPicking('menu') : stopPicking())}
          onAct={act}
          onPick={setPicking}
        />
        <Words motion={motion} nameOf={rules.nameOf} code={code} />
        <MotionButtons
          acts={acts}
          elsewhere={isHere ? null : code}
          onAct={act}
          onSecond={() => setPicking('seconder')}
        />
        {picking === 'seconder' && acts.toSecond !== undefined && (
          <PickSeconder {...props} target={acts.toSecond} onPick={act} onDone={stopPicking} />
        )}
        {picking === 'item' && <PickItem {...props} onPick={act} onDone={stopPicking} />}
      </div>
    </li>
  )
})

type WordsProps = Pick<RowProps, 'motion' | 'code'> & Pick<MotionRules, 'nameOf'>

function Words({ motion, ...said }: WordsProps) {
  return motion.kind === 'motion' ? (
    <MotionWords motion={motion} {...said} />
  ) : (
    <ElectionWords election={motion} {...said} />
  )
}

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: '10px' },
})
