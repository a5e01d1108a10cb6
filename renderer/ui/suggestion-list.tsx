import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useLayoutEffect, useRef } from 'react'
import { CHOSEN_IN_CONTRAST, COLOUR_OF_ROW } from './row-styles.ts'

export type Suggestion = { readonly id: string; readonly label: string; readonly detail: string }

type Props = {
  readonly listId: string
  readonly label: string
  readonly offered: readonly Suggestion[]
  readonly active: Suggestion | undefined
  readonly onChoose: (suggestion: Suggestion) => void
}

/** What a line offers while one types. The focus stays in the line, which points at what Enter would take. */
export function SuggestionList({ listId, label, offered, active, onChoose }: Props) {
  const styles = useStyles()
  const list = useRef<HTMLDivElement>(null)
  const activeId = active === undefined ? null : optionId(listId, active)
  useLayoutEffect(() => showList(list.current, activeId), [activeId])
  return (
    <div
      ref={list}
      id={listId}
      role="listbox"
      aria-label={label}
      className={styles.list}
      hidden={offered.length === 0}
    >
      {offered.map((it) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the line's, as in any combobox
        <div
          key={it.id}
          id={optionId(listId, it)}
          role="option"
          tabIndex={-1}
          aria-selected={it === active}
          className={mergeClasses(styles.option, it === active && styles.active)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(it)}
        >
          <span>{it.label}</span>
          <span className={styles.detail}>{it.detail}</span>
        </div>
      ))}
    </div>
  )
}

/** Scrolls so far that the list is seen below its line; where both do not fit, the line and the active option. */
function showList(list: HTMLElement | null, activeId: string | null): void {
  if (list === null || activeId === null) return
  const parts = [list, list.parentElement, document.getElementById(activeId)]
  for (const part of parts) part?.scrollIntoView({ block: 'nearest' })
}

export function optionId(listId: string, suggestion: Suggestion): string {
  return `${listId}-${suggestion.id}`
}

const useStyles = makeStyles({
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
    ...CHOSEN_IN_CONTRAST,
  },
  detail: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...COLOUR_OF_ROW,
  },
})
