import { useEffect, useRef } from 'react'
import { useWindowKeys } from './use-window-keys.ts'

/** Something that can be done now. */
export type Command = {
  /** In tinykeys' spelling; null for what has no key of its own. */
  readonly keys: string | null
  /** What it does, as the list of keys and the palette say it. */
  readonly does: string
  readonly run: () => void
  /** The part of the screen that hears the key by itself; the window leaves it alone. */
  readonly heardIn?: string
}

/** The commands of everything on the screen, in the order in which it came there. */
const offered = new Set<() => readonly Command[]>()

/**
 * Offers commands for as long as the component is on the screen: by their keys, and in the palette. What a function
 * answers is asked for when the palette opens: a step may be done that the screen has not heard of yet.
 */
export function useCommands(commands: readonly Command[] | (() => readonly Command[])): void {
  const now = typeof commands === 'function' ? commands : () => commands
  const latest = useRef(now)
  latest.current = now
  useWindowKeys(
    Object.fromEntries(
      now().flatMap(({ keys, heardIn, run }) =>
        keys === null || heardIn !== undefined ? [] : [[keys, run] as const],
      ),
    ),
  )
  useEffect(() => {
    const asked = () => latest.current()
    offered.add(asked)
    return () => {
      offered.delete(asked)
    }
  }, [])
}

/** Every command that can be given at this moment, each once; what came to the screen last comes first. */
export function commandsNow(): readonly Command[] {
  const all = [...offered].reverse().flatMap((now) => now())
  return all.filter((command, place) => all.findIndex((other) => isSame(command, other)) === place)
}

/** The command on offer now that does this, for a button that gives it. */
export function commandNamed(does: string): Command | undefined {
  return commandsNow().find((command) => command.does === does)
}

function isSame(one: Command, other: Command): boolean {
  return one.does === other.does && one.keys === other.keys && one.heardIn === other.heardIn
}
