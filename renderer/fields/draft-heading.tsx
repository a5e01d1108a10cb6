import { makeStyles, tokens } from '@fluentui/react-components'
import { useDraft } from '../data/use-draft.ts'
import type { Draft } from './draft.ts'

type Props = { readonly label: string; readonly draft: Draft }

/**
 * A heading that is edited where it stands and wraps as a heading does. The field lies over its own text,
 * which gives it its height (Chromium 114 has no `field-sizing`).
 */
export function DraftHeading({ label, draft }: Props) {
  const styles = useStyles()
  const [value, setValue, flush] = useDraft(draft)
  return (
    <span className={styles.heading}>
      <span className={styles.shape} aria-hidden="true">
        {value || ' '}
      </span>
      <textarea
        className={styles.field}
        aria-label={label}
        rows={1}
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
  heading: {
    display: 'grid',
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightBold,
    lineHeight: tokens.lineHeightBase500,
  },
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
  },
})
