import { Button, makeStyles } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useMemo, useRef, useState } from 'react'
import { comparedDocuments } from '../../../../shared/documents/compared-documents.ts'
import { say } from '../../../session/session.ts'
import { useCommands } from '../../../ui/commands.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { ReviewBar } from '../review-bar.tsx'
import { ReviewFrame } from '../review-frame.tsx'
import { REVIEW_KEYS } from '../review-keys.ts'
import { ReviewSheet } from '../sheet/review-sheet.tsx'
import type { ComparedText } from './compare-choices.ts'
import { comparedBlocks, differenceIds, differencesInWords } from './compared-parts.ts'

type Props = {
  /** At least one; the newest last. */
  readonly texts: readonly ComparedText[]
  readonly onClose: () => void
}

/** Two versions held against one another: what the newer one says otherwise shows in it. */
export function CompareView({ texts, onClose }: Props) {
  const styles = useStyles()
  const [before, setBefore] = useState(texts.at(-2)?.value ?? '')
  const [after, setAfter] = useState(texts.at(-1)?.value ?? '')
  const compared = useCompared(texts, before, after)
  const parts = useMemo(() => [{ minute: null, title: comparedBlocks(compared), body: [] }], [compared])
  const { sheet, current, setCurrent, step } = useDifferences(differenceIds(compared))
  useCommands([
    { ...REVIEW_KEYS.next, run: () => step(1) },
    { ...REVIEW_KEYS.previous, run: () => step(-1) },
    { ...REVIEW_KEYS.compare, run: onClose },
  ])
  return (
    <ReviewFrame
      bar={
        <ReviewBar
          sentence={<span role="status">{differencesInWords(compared)}</span>}
          onNext={() => step(1)}
          onPrevious={() => step(-1)}
        >
          <div className={styles.choice}>
            <SelectField label="From" value={before} choices={texts} onChange={setBefore} />
          </div>
          <div className={styles.choice}>
            <SelectField label="To" value={after} choices={texts} onChange={setAfter} />
          </div>
          <Button icon={<DismissRegular />} onClick={onClose}>
            Close
          </Button>
        </ReviewBar>
      }
      sheet={
        <ReviewSheet
          parts={parts}
          current={current}
          sheet={sheet}
          label="The differences"
          onPick={setCurrent}
        />
      }
      margin={null}
    />
  )
}

function useCompared(texts: readonly ComparedText[], before: string, after: string) {
  return useMemo(() => {
    const [one, other] = [before, after].map((value) => texts.find((it) => it.value === value)?.document())
    return one === undefined || other === undefined ? [] : comparedDocuments(one, other)
  }, [texts, before, after])
}

/** The way from one difference to the next. */
function useDifferences(ids: readonly string[]) {
  const sheet = useRef<HTMLElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const step = (by: 1 | -1) => {
    const at = current === null ? -1 : ids.indexOf(current)
    const next = ids[at < 0 ? (by === 1 ? 0 : ids.length - 1) : at + by]
    if (next === undefined)
      return say(by === 1 ? 'This is the last difference.' : 'This is the first difference.')
    setCurrent(next)
    const block = sheet.current?.querySelector(`[data-mark="${next}"]`)?.closest('[data-row]')
    if (block instanceof HTMLElement) block.focus()
  }
  return { sheet, current, setCurrent, step }
}

const useStyles = makeStyles({ choice: { maxWidth: '280px', minWidth: 0 } })
