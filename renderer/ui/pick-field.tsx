import { Field, Input, makeStyles } from '@fluentui/react-components'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { focusNextField } from './focus-next-field.ts'
import { optionId, type Suggestion, SuggestionList } from './suggestion-list.tsx'

type Props = {
  readonly label: string
  /** What is picked, as it is shown while nothing is typed. */
  readonly picked: string
  readonly suggestionsFor: (words: string) => readonly Suggestion[]
  readonly onPick: (suggestion: Suggestion, words: string) => void
  /** The field was emptied. */
  readonly onClear: () => void
  readonly hint?: string
  readonly fault?: string | undefined
  readonly autoFocus?: boolean
}

/** A field for one of many: a few letters find it, Enter takes the first and goes on to the next field. */
export function PickField({ label, hint, fault, autoFocus = false, ...options }: Props) {
  const styles = useStyles()
  const listId = useId()
  const { shown, offered, active, input, type, choose, onKeyDown, onLeave } = usePick(options)
  return (
    <Field
      label={label}
      className={styles.box}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: 'error' as const })}
    >
      <Input
        input={{ ref: input }}
        role="combobox"
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : optionId(listId, active)}
        autoFocus={autoFocus}
        autoComplete="off"
        spellCheck={false}
        value={shown}
        onFocus={(event) => event.target.select()}
        onChange={(_, data) => type(data.value)}
        onKeyDown={onKeyDown}
        onBlur={onLeave}
      />
      <SuggestionList listId={listId} label={label} offered={offered} active={active} onChoose={choose} />
    </Field>
  )
}

type PickOptions = Pick<Props, 'picked' | 'suggestionsFor' | 'onPick' | 'onClear'>

function usePick({ picked, suggestionsFor, onPick, onClear }: PickOptions) {
  const [typed, setTyped] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const offered = typed === null || typed.trim() === '' ? [] : suggestionsFor(typed)
  const active = offered[Math.min(at, offered.length - 1)]
  const type = (text: string) => {
    setTyped(text)
    setAt(0)
    if (text.trim() === '') onClear()
  }
  const choose = (suggestion: Suggestion) => {
    onPick(suggestion, typed ?? '')
    setTyped(null)
    if (input.current !== null) focusNextField(input.current)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active !== undefined) choose(active)
    else if (event.key === 'ArrowDown' && offered.length > 0) setAt(Math.min(at + 1, offered.length - 1))
    else if (event.key === 'ArrowUp' && offered.length > 0) setAt(Math.max(at - 1, 0))
    else if (event.key === 'Escape' && typed !== null) setTyped(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  /** Tab takes what Enter would: whoever goes on has seen it. */
  const onLeave = () => {
    if (active !== undefined) onPick(active, typed ?? '')
    setTyped(null)
  }
  return { shown: typed ?? picked, offered, active, input, type, choose, onKeyDown, onLeave }
}

const useStyles = makeStyles({ box: { position: 'relative' } })
