import { type KeyboardEvent, useState } from 'react'
import type { Suggestion } from './suggestion-list.tsx'

type Options = {
  readonly suggestionsFor: (words: string) => readonly Suggestion[]
  readonly onChoose: (suggestion: Suggestion, words: string) => void
}

/** The words typed so far, what they offer, and which of it Enter would take. */
export function useTypeAhead({ suggestionsFor, onChoose }: Options) {
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
  return { words, offered, active, type, choose, onKeyDown }
}
