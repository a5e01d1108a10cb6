import { wordStarts } from '../../shared/domain/word-starts.ts'
import { type Command, commandsNow } from '../ui/commands.ts'

/** One thing that can be done now, with every key that does it. */
export type PaletteRow = {
  readonly does: string
  /** Where its key is heard; empty for everywhere on the screen. */
  readonly where: string
  readonly keys: readonly string[]
  readonly run: () => void
}

/** Everything that can be done now, each once: what belongs to the screen before what is everywhere. */
export function paletteRows(commands: readonly Command[] = commandsNow()): readonly PaletteRow[] {
  const rows = new Map<string, PaletteRow>()
  for (const command of commands) {
    const name = `${command.does} ${command.heardIn ?? ''}`
    rows.set(name, withCommand(rows.get(name), command))
  }
  return [...rows.values()]
}

/** The rows of which each of the typed words begins some word; those that begin with the first come first. */
export function foundRows(rows: readonly PaletteRow[], typed: string): readonly PaletteRow[] {
  if (typed.trim() === '') return rows
  const isFound = wordStarts(typed)
  const found = rows.filter(({ does, where }) => isFound(`${does} ${where}`))
  const start = typed.trim().toLowerCase()
  const begins = ({ does }: PaletteRow) => does.toLowerCase().startsWith(start)
  return [...found.filter(begins), ...found.filter((row) => !begins(row))]
}

function withCommand(row: PaletteRow | undefined, { does, heardIn = '', keys, run }: Command): PaletteRow {
  const more = keys === null ? [] : [keys]
  return row === undefined
    ? { does, where: heardIn, keys: more, run }
    : { ...row, keys: [...row.keys, ...more] }
}
