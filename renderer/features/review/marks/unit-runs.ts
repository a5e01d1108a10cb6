import { textOfInline } from '../../../../shared/domain/notes/note-text.ts'
import type { MarkedRun } from './marked.ts'
import type { Unit } from './units.ts'

/** The words of a line in runs of one look and one fate. */
export function runsOfUnits(units: readonly Unit[]): readonly MarkedRun[] {
  const runs: MarkedRun[] = []
  for (const unit of units) {
    const run = runOf(unit)
    const last = runs.at(-1)
    if (run === null) continue
    if (last !== undefined && isAlike(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

function runOf({ piece, mark }: Unit): MarkedRun | null {
  if (piece.kind !== 'words') return null
  const looks = new Set(piece.inline.marks?.map(({ type }) => type))
  return {
    text: textOfInline(piece.inline),
    ...(looks.has('bold') ? { bold: true as const } : {}),
    ...(looks.has('italic') ? { italic: true as const } : {}),
    mark,
    quotedBy: [],
  }
}

function isAlike(one: MarkedRun, other: MarkedRun): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.mark?.id === other.mark?.id &&
    one.mark?.kind === other.mark?.kind
  )
}
