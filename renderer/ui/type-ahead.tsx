import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useId, useState } from 'react'

export type Suggestion = { readonly id: string; readonly label: string; readonly detail: string }

type Props = {
  readonly label: string
  readonly placeholder: string
  /** What to offer for the words typed so far; the first is chosen with Enter. */
  readonly suggestionsFor: (words: string) => readonly Suggestion[]
  readonly onChoose: (suggestion: Suggestion, words: string) => void
  readonly keys?: string
}

/** A line that finds while one types: arrows choose, Enter takes, Escape clears; then it is ready for the next. */
export function TypeAhead({ label, placeholder, suggestionsFor, onChoose, keys }: Props) {
  const styles = useStyles()
  const listId = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const offered = words.trim() === '' ? [] : suggestionsFor(words)
  const active = offered[Math.min(at, offered.length - 1)]
  const type = (text: string) => {
    setWords(text)
    setAt(0)
  }
  const choose = (suggestion: Suggestion) => {
    onChoose(suggestion, words)
    type('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && active !== undefined) choose(active)
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, offered.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Escape' && words !== '') type('')
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.box}>
      <Input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${listId}-${active.id}`}
        data-person-search
        contentBefore={<SearchRegular />}
        {...(keys === undefined ? {} : { contentAfter: <kbd className={styles.keys}>{keys}</kbd> })}
        placeholder={placeholder}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => type(data.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(0)}
      />
      <ul id={listId} role="listbox" aria-label={label} className={styles.list} hidden={offered.length === 0}>
        {offered.map((suggestion) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in any combobox
          // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant
          <li
            key={suggestion.id}
            id={`${listId}-${suggestion.id}`}
            role="option"
            aria-selected={suggestion === active}
            className={mergeClasses(styles.option, suggestion === active && styles.active)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <span>{suggestion.label}</span>
            <span className={styles.detail}>{suggestion.detail}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const useStyles = makeStyles({
  box: { position: 'relative' },
  input: { width: '100%' },
  keys: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
  list: {
    position: 'absolute',
    insetInline: 0,
    top: '100%',
    zIndex: 10,
    maxHeight: '320px',
    margin: '2px 0 0',
    padding: '4px',
    overflowY: 'auto',
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  option: {
    display: 'grid',
    padding: '6px 8px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  detail: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
})
