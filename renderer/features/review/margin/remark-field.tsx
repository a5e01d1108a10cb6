import { Button, makeStyles, Textarea } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'

type Props = {
  readonly label: string
  readonly confirm: string
  readonly onSay: (text: string) => void
  readonly onCancel: () => void
}

/** Words of one's own in the margin: Ctrl+Enter says them, Escape leaves it. */
export function RemarkField({ label, confirm, onSay, onCancel }: Props) {
  const styles = useStyles()
  const [text, setText] = useState('')
  const say = () => {
    if (text.trim() !== '') onSay(text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation() // its letters are no keys of the card
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) say()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <Textarea
        aria-label={label}
        autoFocus
        resize="vertical"
        rows={3}
        value={text}
        onChange={(_, data) => setText(data.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={text.trim() === ''} onClick={say}>
          {confirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  field: { display: 'grid', gap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
})
