import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useRef } from 'react'
import { closeSlip } from '../../../session/session.ts'
import { keyName } from '../../../ui/key-names.ts'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** What the button says that does it. */
  readonly confirm: string
  readonly canConfirm?: boolean
  /** Something is not as it should be: Enter first goes to the button that says so, and only there does it. */
  readonly isDoubtful?: boolean
  readonly onConfirm: () => void
}

/**
 * A few fields below the notes, which stay in view: Enter in a line, and Ctrl+Enter anywhere, does it; Escape
 * leaves it. The keyboard then goes back to the notes.
 */
export function SlipFrame({
  title,
  children,
  confirm,
  canConfirm = true,
  isDoubtful = false,
  onConfirm,
}: Props) {
  const styles = useStyles()
  const form = useRef<HTMLFormElement>(null)
  const submit = () => {
    if (!canConfirm) return
    const button = form.current?.querySelector<HTMLElement>('button[type="submit"]')
    if (isDoubtful && document.activeElement !== button) button?.focus()
    else onConfirm()
  }
  return (
    <form
      ref={form}
      className={styles.slip}
      aria-label={title}
      data-slip
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') closeSlip()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
        else return
        event.preventDefault()
      }}
    >
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.fields}>{children}</div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabled={!canConfirm} title={keyName('$mod+Enter')}>
          {confirm}
        </Button>
        <Button onClick={closeSlip} title={keyName('Escape')}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const useStyles = makeStyles({
  slip: {
    display: 'grid',
    gap: '8px',
    maxHeight: '60%',
    // in a low window the fields need more of it, lest they scroll under the buttons
    '@media (max-height: 760px)': { maxHeight: '80%' },
    padding: '10px 20px 0',
    scrollPaddingBlock: '8px 60px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow8,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: '12px' },
  actions: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '4px 0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
})
