import { Checkbox, makeStyles } from '@fluentui/react-components'
import { SCHEDULE_12A } from '../../../../shared/domain/agenda/exempt-paragraphs.ts'
import type { NumberedMinute } from '../../../../shared/domain/numbers/minute-numbers.ts'
import type { HouseStyle } from '../../../../shared/records/house-style.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { CheckGroup } from '../../../ui/check-group.tsx'
import type { Desk } from '../use-desk.ts'
import type { SlipProps } from './desk-slip.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { useExclusion } from './use-exclusion.ts'
import { WrittenBox } from './written-box.tsx'

type Props = SlipProps & { readonly desk: Desk; readonly states: StateCache }

/**
 * The press and public leave before the restricted items. A paragraph of Schedule 12A is asked for
 * wherever an item has none yet.
 */
export function ExclusionSlip(props: Props) {
  const styles = useStyles()
  const {
    isNeeded,
    asked,
    paragraphsOf,
    pick,
    hasPublicInterest,
    setPublicInterest,
    isWritten,
    setWritten,
    lead,
    confirm,
  } = useExclusion(props)
  const { nation } = props.snapshot.committee.houseStyle
  return (
    <SlipFrame
      title="Exclude the press and public"
      confirm="Exclude"
      canConfirm={lead !== undefined}
      onConfirm={confirm}
    >
      <div className={styles.all}>
        {asked.map((minute, place) => (
          <Paragraphs
            key={minute.item.id}
            isFirst={place === 0}
            minute={minute}
            nation={nation}
            picked={paragraphsOf(minute.item)}
            onPick={(number, isPicked) => pick(minute.item, number, isPicked)}
          />
        ))}
        <p className={styles.words} role="status" aria-label="The resolution">
          {lead === undefined ? MISSING[isNeeded ? 'a paragraph' : 'an item'] : `RESOLVED ${lead}`}
        </p>
      </div>
      <Checkbox
        label="With the sentence on the public interest"
        autoFocus={asked.length === 0}
        checked={hasPublicInterest}
        onChange={(_, data) => setPublicInterest(data.checked === true)}
      />
      <WrittenBox isWritten={isWritten} onChange={setWritten} />
    </SlipFrame>
  )
}

/** What must be there before there is a resolution. */
const MISSING = {
  'a paragraph': 'Choose a paragraph for every restricted item.',
  'an item': 'No item of the agenda is restricted.',
} as const

type ParagraphsProps = {
  readonly minute: NumberedMinute
  readonly nation: HouseStyle['nation']
  readonly picked: readonly number[]
  /** Whether it takes the keyboard when the slip opens. */
  readonly isFirst: boolean
  readonly onPick: (number: number, isPicked: boolean) => void
}

/** The paragraphs of one item, each with what it exempts. */
function Paragraphs({ minute: { item, code }, nation, picked, isFirst, onPick }: ParagraphsProps) {
  const missing = picked.length === 0 ? { hint: 'None is chosen yet.' } : {}
  return (
    <CheckGroup label={`Paragraphs of Schedule 12A of item ${code}, ${item.title}`} {...missing}>
      {SCHEDULE_12A[nation].paragraphs.map(({ number, exempts }, place) => (
        <Checkbox
          key={number}
          autoFocus={isFirst && place === 0}
          label={`${number} ${exempts}`}
          checked={picked.includes(number)}
          onChange={(_, data) => onPick(number, data.checked === true)}
        />
      ))}
    </CheckGroup>
  )
}

const useStyles = makeStyles({
  all: { flexBasis: '100%', display: 'grid', gap: '12px' },
  words: { margin: 0 },
})
