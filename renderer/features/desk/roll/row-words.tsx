import { Input } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'

type Props = {
  /** `Words in brackets after Mr J Rivers` */
  readonly label: string
  readonly written: string
  readonly placeholder: string
  /** What stands before and behind the words as they are printed. */
  readonly around?: readonly [string, string]
  /** The words, or null when they stay as they were. */
  readonly onDone: (words: string | null) => void
}

/** Some words about a person, written below the row: Enter keeps them, Escape does not. */
export function RowWords({ label, written, placeholder, around, onDone }: Props) {
  const [words, setWords] = useState(written)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  const isDone = useRef(false)
  const leave = (kept: string | null) => {
    if (isDone.current) return // by a key, and the focus that goes back to the row leaves once more
    isDone.current = true
    onDone(kept?.trim() ?? null)
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
      aria-label={label}
      placeholder={placeholder}
      {...(around === undefined ? {} : { contentBefore: around[0], contentAfter: around[1] })}
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
