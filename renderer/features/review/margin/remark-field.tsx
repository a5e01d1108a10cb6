import { Button, makeStyles, Textarea } from '@fluentui/react-components'
import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { useData } from '../../../data/data-context.tsx'
import { useDraft } from '../../../data/use-draft.ts'
import type { Draft } from '../../../fields/draft.ts'

type Props = {
  readonly label: string
  readonly confirm: string
  readonly draft: Draft
  /** The words are said, or taken back. */
  readonly onEnd: () => void
}

/**
 * Words of one's own in the margin, kept while they are typed: Ctrl+Enter says them, Escape puts back what was there
 * before, as a step that can be undone.
 */
export function RemarkField({ label, confirm, draft, onEnd }: Props) {
  const styles = useStyles()
  const { commit, saveQueue } = useData()
  const [text, setText, flush] = useDraft(draft)
  const [before] = useState(text)
  const say = () => {
    if (text.trim() === '') return
    if (text !== text.trim()) setText(text.trim())
    void flush()
    onEnd()
  }
  const cancel = () => {
    onEnd()
    if (text === before) return
    const changes = draft.changesFor(before) ?? []
    const step = { label: `taking back of a ${draft.label}`, changes, undo: { kind: 'own step' } } as const
    void commit(step).then(() => saveQueue.release(draft.key))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation() // its letters are no keys of the card
    if (event.key === 'Escape') cancel()
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
        onFocus={goToEnd}
        onBlur={() => void flush()}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={text.trim() === ''} onClick={say}>
          {confirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={cancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}

/** One goes on behind the last word. */
function goToEnd({ currentTarget: field }: FocusEvent<HTMLTextAreaElement>): void {
  field.setSelectionRange(field.value.length, field.value.length)
}

const useStyles = makeStyles({
  field: { display: 'grid', gap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
})
