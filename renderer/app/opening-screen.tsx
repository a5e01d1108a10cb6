import { makeStyles, Spinner, tokens } from '@fluentui/react-components'

/** What stands in the window while the records take longer to open than a blank window is bearable. */
export function OpeningScreen() {
  const styles = useStyles()
  return (
    <main className={styles.page}>
      <div role="status">
        <h1 className={styles.heading}>Your records are being opened</h1>
        <p>
          They are compared with the safety copy, and what is missing is put back. This can take a little.
        </p>
        <Spinner size="small" aria-hidden="true" />
      </div>
    </main>
  )
}

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'center',
    height: '100vh',
    textAlign: 'center',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { marginTop: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
})
