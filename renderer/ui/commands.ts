import { useEffect, useRef } from 'react'
import { useWindowKeys } from './use-window-keys.ts'

/** Something that can be done now. */
export type Command = {
  /** In tinykeys' spelling; null for what has no key of its own. */
  readonly keys: string | null
  /** What it does, as the list of keys and the palette say it. */
  readonly does: string
  readonly run: () => void
}

/** The commands of everything on the screen, in the order in which it came there. */
const offered = new Set<() => readonly Command[]>()

/** Offers commands for as long as the component is on the screen: by their keys, and in the palette. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands)
  latest.current = commands
  useWindowKeys(
    Object.fromEntries(commands.flatMap(({ keys, run }) => (keys === null ? [] : [[keys, run] as const]))),
  )
  useEffect(() => {
    const now = () => latest.current
    offered.add(now)
    return () => {
      offered.delete(now)
    }
  }, [])
}

/** Every command that can be given at this moment, each of its keys and words once. */
export function commandsNow(): readonly Command[] {
  const all = [...offered].flatMap((now) => now())
  return all.filter(({ does }, place) => all.findIndex((other) => other.does === does) === place)
}
