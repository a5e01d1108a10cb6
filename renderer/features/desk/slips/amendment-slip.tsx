import { makeStyles, tokens } from '@fluentui/react-components'
import type { PlainMotion } from '../../../../shared/records/motion.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { ChangedWords } from '../motions/changed-words.tsx'
import type { SlipProps } from './desk-slip.tsx'
import { MoversFields } from './movers-fields.tsx'
import { SlipFrame } from './slip-frame.tsx'
import { useAmendmentSlip } from './use-amendment-slip.ts'
import { WordsField } from './words-field.tsx'
import { WrittenBox } from './written-box.tsx'

type Props = SlipProps & { readonly motion: PlainMotion }

/** What is to be changed in the words before the meeting; how they would read is guessed and can be put right. */
export function AmendmentSlip(props: Props) {
  const styles = useStyles()
  const slip = useAmendmentSlip(props)
  return (
    <SlipFrame title="Amendment" confirm="Moved" canConfirm={slip.canConfirm} onConfirm={slip.confirm}>
      <p className={styles.now}>
        {slip.amended} would change like this:{' '}
        <ChangedWords before={slip.current} after={slip.reads.trim()} />
      </p>
      <WordsField
        label="Text"
        value={slip.text}
        onChange={slip.setText}
        className={styles.text}
        placeholder="to leave out “three” and insert “four”"
        autoFocus
      />
      <TextField
        label="Words it replaces"
        value={slip.replaces}
        onChange={slip.setReplaces}
        hint="Where the text does not say it"
      />
      <WordsField
        label="The motion would then read"
        value={slip.reads}
        onChange={slip.setReads}
        className={styles.reads}
        fault={slip.refusal ?? undefined}
      />
      <MoversFields movers={slip.movers} />
      <WrittenBox isWritten={slip.isWritten} onChange={slip.setWritten} />
    </SlipFrame>
  )
}

const useStyles = makeStyles({
  text: { flexBasis: '100%' },
  reads: { flex: '1 1 320px' },
  now: { flexBasis: '100%', margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
})
