import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import { type Suggestion, useTypeAhead } from './use-type-ahead.ts'

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
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        className={styles.list}
        hidden={offered.length === 0}
      >
        {offered.map((it) => (
          <Option
            key={it.id}
            listId={listId}
            suggestion={it}
            isActive={it === active}
            onChoose={() => choose(it)}
          />
        ))}
      </div>
    </div>
  )
}

type OptionProps = {
  readonly listId: string
  readonly suggestion: Suggestion
  readonly isActive: boolean
  readonly onChoose: () => void
}

/** One suggestion. The focus stays in the line, which points at the option that Enter would take. */
function Option({ listId, suggestion, isActive, onChoose }: OptionProps) {
  const styles = useStyles()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the line's, as in any combobox
    <div
      id={optionId(listId, suggestion)}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={mergeClasses(styles.option, isActive && styles.active)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{suggestion.label}</span>
      <span className={styles.detail}>{suggestion.detail}</span>
    </div>
  )
}

function optionId(listId: string, suggestion: Suggestion): string {
  return `${listId}-${suggestion.id}`
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
    marginTop: '2px',
    padding: '4px',
    overflowY: 'auto',
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
      ':hover': { backgroundColor: 'Highlight' },
    },
  },
  detail: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { color: 'inherit' },
  },
})
