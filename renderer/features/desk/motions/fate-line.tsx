import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

type Props = {
  readonly code: string
  readonly kind: string
  readonly fate: string
  readonly isOpen: boolean
}

/** What it is and how it stands, at the head of a row. */
export function FateLine({ code, kind, fate, isOpen }: Props) {
  const styles = useStyles()
  return (
    <p className={styles.line}>
      {code !== '' && <span className={styles.code}>{code}</span>}
      <span>{kind}</span>
      <span className={mergeClasses(styles.fate, isOpen && styles.open)}>{fate}</span>
    </p>
  )
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: 0,
    paddingInlineEnd: '36px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  code: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  fate: {
    padding: '0 8px',
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
})
