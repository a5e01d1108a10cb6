import type { Data } from '../data/open-data.ts'
import type { UndoResult } from '../data/undo.ts'
import { say } from '../session/session.ts'

/** The data with an undo that says what it did: a step may have been done on another screen. */
export function withAnnouncedUndo(data: Data): Data {
  const { undo } = data
  const announced = (move: () => Promise<UndoResult>) => async () => {
    const result = await move()
    announce(result)
    return result
  }
  return { ...data, undo: { ...undo, undo: announced(undo.undo), redo: announced(undo.redo) } }
}

function announce(result: UndoResult): void {
  switch (result.kind) {
    case 'done':
      if (!result.label.endsWith(' typing')) say(`${pastTense(result.label)}.`)
      break
    case 'failed':
      say('That could not be undone: the store did not take it. Nothing was changed.')
      break
    case 'refused':
      break
    case 'nothing':
      say('There is nothing to undo or redo.')
      break
  }
}

/** `Undo mark Mr X present` → `Undone: mark Mr X present` */
function pastTense(label: string): string {
  return label.replace(/^Undo /, 'Undone: ').replace(/^Redo /, 'Redone: ')
}
