import { Input, makeStyles, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import { optionId, type Suggestion, SuggestionList } from './suggestion-list.tsx'
import { useTypeAhead } from './use-type-ahead.ts'

type Props = {
  readonly label: string
  readonly placeholder: string
  /** What to offer for the words typed so far; the first is chosen with Enter. */
  readonly suggestionsFor: (words: string) => readonly Suggestion[]
  readonly onChoose: (suggestion: Suggestion, words: string) => void
  /** The key that leads here, shown at the end of the line. */
  readonly keys: string
}

/** A line that finds while one types: arrows choose, Enter takes, Escape clears; then it is ready for the next. */
export function TypeAhead({ label, placeholder, keys, ...options }: Props) {
  const styles = useStyles()
  const listId = useId()
  const { words, offered, active, type, choose, onKeyDown } = useTypeAhead(options)
  return (
    <div className={styles.box}>
      <Input
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded={offered.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : optionId(listId, active)}
        data-type-ahead
        contentBefore={<SearchRegular />}
        contentAfter={<kbd className={styles.keys}>{keys}</kbd>}
        placeholder={placeholder}
        value={words}
        autoComplete="off"
        spellCheck={false}
        onChange={(_, data) => type(data.value)}
        onKeyDown={onKeyDown}
      />
      <SuggestionList listId={listId} label={label} offered={offered} active={active} onChoose={choose} />
    </div>
  )
}

const useStyles = makeStyles({
  box: { position: 'relative' },
  input: { width: '100%' },
  keys: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3 },
})
