import { type CSSProperties, useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { StateCache } from '../state-cache.ts'
import type { Option, Place } from './suggestions.ts'
import './suggestion-list.css'

type Props = { readonly states: StateCache }

/** The list at the caret. The notes keep the focus and point at the option that Enter would take. */
export function SuggestionList({ states: { editor, suggestions } }: Props) {
  const shown = useSyncExternalStore(suggestions.subscribe, suggestions.shown)
  const listId = useId()
  const active = shown?.options[shown.active]
  useLayoutEffect(() => {
    if (active === undefined) return undefined
    const { dom } = editor.view
    dom.setAttribute('aria-controls', listId)
    dom.setAttribute('aria-activedescendant', optionId(listId, active))
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, listId, active])
  if (shown === null) return null
  return (
    <div
      id={listId}
      role="listbox"
      aria-label={shown.label}
      className="notes-list"
      style={styleOf(shown.place)}
    >
      {shown.options.map((option, place) => (
        <ListedOption
          key={option.id}
          id={optionId(listId, option)}
          option={option}
          isActive={option === active}
          onChoose={() => suggestions.take(editor.view, place)}
        />
      ))}
    </div>
  )
}

type OptionProps = {
  readonly id: string
  readonly option: Option
  readonly isActive: boolean
  readonly onChoose: () => void
}

function ListedOption({ id, option, isActive, onChoose }: OptionProps) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the notes, which have the focus
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="notes-option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>{option.label}</span>
      <span className="notes-option-detail">{option.detail}</span>
    </div>
  )
}

function optionId(listId: string, { id }: Option): string {
  return `${listId}-${id}`
}

function styleOf({ left, edge, isAbove }: Place): CSSProperties {
  const aside = { left: `max(0px, min(${left}px, 100% - var(--notes-list-width)))` }
  return isAbove ? { ...aside, bottom: `calc(100% - ${edge - 2}px)` } : { ...aside, top: `${edge + 2}px` }
}
