import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useDraft } from '../data/use-draft.ts'
import { useReadOnly } from '../ui/read-only.ts'
import type { Draft } from './draft.ts'

type Props = {
  readonly label: string
  readonly draft: Draft
  readonly placeholder?: string
  readonly className?: string
}

/**
 * One line of text that is edited where it stands and wraps as text does, so that no word of it is cut
 * off. The field lies over its own text, which gives it its height (Chromium 114 has no `field-sizing`).
 */
export function DraftLine({ label, draft, placeholder = '', className }: Props) {
  const styles = useStyles()
  const [value, setValue, flush] = useDraft(draft)
  const readOnly = useReadOnly()
  return (
    <span className={mergeClasses(styles.line, className)}>
      <span className={styles.shape} aria-hidden="true">
        {value || placeholder || ' '}
      </span>
      <textarea
        className={styles.field}
        aria-label={label}
        rows={1}
        placeholder={placeholder}
        readOnly={readOnly}
        value={value}
        onChange={(event) => setValue(event.target.value.replace(/\n/g, ' '))}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        onBlur={() => void flush()}
      />
    </span>
  )
}

const text = {
  gridArea: '1 / 1',
  padding: '2px 6px',
  font: 'inherit',
  lineHeight: 'inherit',
  overflowWrap: 'anywhere',
  whiteSpace: 'pre-wrap',
} as const

const useStyles = makeStyles({
  line: { display: 'grid' },
  shape: { ...text, visibility: 'hidden' },
  field: {
    ...text,
    width: '100%',
    boxSizing: 'border-box',
    margin: 0,
    color: 'inherit',
    overflow: 'hidden',
    resize: 'none',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
})
