import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

type Props = { readonly heading: string; readonly children: ReactNode }

/** A part of the panel beside the notes, under its own heading. */
export function PanelPart({ heading, children }: Props) {
  const styles = useStyles()
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  )
}

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: '8px',
    justifyItems: 'stretch',
    paddingBlock: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
})
