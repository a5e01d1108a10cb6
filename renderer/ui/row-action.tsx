import { makeStyles, tokens } from '@fluentui/react-components'
import type { ComponentProps, ReactElement } from 'react'

type Props = {
  readonly label: string
  /** What it does, in a word, for the pointer that rests on it. */
  readonly title: string
  readonly icon: ReactElement
  readonly onClick: NonNullable<ComponentProps<'button'>['onClick']>
}

/** A button at the end of a row, as quiet as Fluent's subtle one, and light enough to stand there a thousand times. */
export function RowAction({ label, title, icon, onClick }: Props) {
  const styles = useStyles()
  return (
    <button type="button" className={styles.action} aria-label={label} title={title} onClick={onClick}>
      {icon}
    </button>
  )
}

const useStyles = makeStyles({
  action: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '32px',
    height: '32px',
    padding: 0,
    fontSize: '20px',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': {
      color: tokens.colorNeutralForeground2BrandHover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ':active': {
      color: tokens.colorNeutralForeground2BrandPressed,
      backgroundColor: tokens.colorSubtleBackgroundPressed,
    },
  },
})
