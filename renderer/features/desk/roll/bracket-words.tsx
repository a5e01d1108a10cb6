import { Input } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'

type Props = {
  readonly name: string
  readonly written: string
  /** The words, or null when they stay as they were. */
  readonly onDone: (words: string | null) => void
}

/** The words in brackets after a name: `Vice-Chairman in the Chair`. Enter keeps them, Escape does not. */
export function BracketWords({ name, written, onDone }: Props) {
  const [words, setWords] = useState(written)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  const isDone = useRef(false)
  const leave = (kept: string | null) => {
    if (isDone.current) return // by a key, and the focus that goes back to the row leaves once more
    isDone.current = true
    onDone(kept)
  }
  const done = (kept: string | null) => {
    const row = input.current?.closest('li')?.querySelector<HTMLElement>('[data-row]')
    leave(kept)
    row?.focus()
  }
  return (
    <Input
      input={{ ref: input }}
      style={{ width: '100%' }}
      aria-label={`Words in brackets after ${name}`}
      placeholder="Vice-Chair, acting as Chair"
      contentBefore="("
      contentAfter=")"
      value={words}
      onChange={(_, data) => setWords(data.value)}
      onBlur={() => leave(words)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') done(words)
        else if (event.key === 'Escape') done(null)
      }}
    />
  )
}
