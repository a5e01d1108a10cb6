import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly hint?: string
  readonly children: ReactNode
}

/** Several boxes to tick under one heading. Fluent's Field would give each of them the name of the whole. */
export function CheckGroup({ label, hint, children }: Props) {
  const styles = useStyles()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <div className={styles.boxes}>{children}</div>
    </fieldset>
  )
}

const useStyles = makeStyles({
  group: { minWidth: 0, margin: 0, padding: 0, border: 'none' },
  label: { padding: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))' },
})
