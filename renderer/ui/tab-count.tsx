import { makeStyles, tokens } from '@fluentui/react-components'

type Props = {
  readonly count: number
  /** What is counted, as it is read out behind the name of the tab: `3 suggestions`. */
  readonly says: string
}

/** How many things wait behind a tab; nothing where none do. */
export function TabCount({ count, says }: Props) {
  const styles = useStyles()
  if (count === 0) return null
  return (
    <>
      {' ' /* parts what is read out from the name of the tab */}
      <span className={styles.count} role="img" aria-label={says} title={says}>
        {count}
      </span>
    </>
  )
}

const useStyles = makeStyles({
  count: {
    minWidth: '18px',
    marginInlineStart: '2px',
    padding: '0 5px',
    boxSizing: 'border-box',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
})
