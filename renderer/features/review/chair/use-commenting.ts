import { useRef, useState } from 'react'
import type { StateCache } from '../../../editor/state-cache.ts'
import { say } from '../../../session/session.ts'
import { type AboutWhat, aboutSelection } from './about-what.ts'

export type Commenting = {
  /** What a comment is being written about; null while none is. */
  readonly about: AboutWhat | null
  /** The keys came to a block. */
  readonly onBlock: (blockId: string) => void
  readonly begin: () => void
  readonly say: (text: string) => void
  readonly cancel: () => void
}

/** A comment on the words selected, or on the block that the keys are on, or were on last. */
export function useCommenting(
  states: StateCache,
  onSay: (about: AboutWhat, text: string) => void,
): Commenting {
  const [about, setAbout] = useState<AboutWhat | null>(null)
  const last = useRef<AboutWhat | null>(null)
  const end = () => {
    setAbout(null)
    if (!states.editor.isDestroyed) states.commands.focus()
  }
  return {
    about,
    onBlock: (blockId) => {
      last.current = { blockId, quoted: '' }
    },
    begin: () => {
      const what = aboutSelection(states) ?? last.current
      if (what === null) say('Go to the words that the comment is about, or select them.')
      else setAbout(what)
    },
    say: (text) => {
      if (about !== null) onSay(about, text)
      end()
    },
    cancel: end,
  }
}
