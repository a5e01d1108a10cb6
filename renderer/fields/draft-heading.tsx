import { makeStyles, tokens } from '@fluentui/react-components'
import type { Draft } from './draft.ts'
import { DraftLine } from './draft-line.tsx'

type Props = { readonly label: string; readonly draft: Draft }

/** A heading that is edited where it stands. */
export function DraftHeading({ label, draft }: Props) {
  const styles = useStyles()
  return <DraftLine className={styles.heading} label={label} draft={draft} />
}

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightBold,
    lineHeight: tokens.lineHeightBase500,
  },
})
