import { makeStyles } from '@fluentui/react-components'
import type { SlipProps } from './desk-slip.tsx'
import { MoversFields } from './movers-fields.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { useMotionSlip } from './use-motion-slip.ts'
import { WordsField } from './words-field.tsx'
import { WrittenBox } from './written-box.tsx'

/** Who moves what, and who seconds it: the words, two names and Enter. */
export function MotionSlip(props: SlipProps) {
  const styles = useStyles()
  const { text, setText, movers, isWritten, setWritten, canConfirm, confirm } = useMotionSlip(props)
  return (
    <SlipFrame title="Motion" confirm="Moved" canConfirm={canConfirm} onConfirm={confirm}>
      <WordsField label="Text" value={text} onChange={setText} className={styles.text} autoFocus />
      <MoversFields movers={movers} />
      <WrittenBox isWritten={isWritten} onChange={setWritten} />
    </SlipFrame>
  )
}

const useStyles = makeStyles({ text: { flexBasis: '100%' } })
