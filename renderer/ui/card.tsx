import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

type Props = {
  readonly heading: string
  /** What stands beside the heading. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}

/** A white sheet with a heading, on the grey of the window. */
export function Card({ heading, beside, children }: Props) {
  const styles = useStyles()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.card}>
      <div className={styles.top}>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  )
}

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: '12px',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '960px',
    padding: '16px 24px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  top: {
    display: 'flex',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '4px 12px',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase500,
  },
})
