import { placesOfPieces } from '../../../../shared/domain/review/piece-places.ts'
import { piecesOf, textOfPieces } from '../../../../shared/domain/review/pieces.ts'
import type { Stand } from '../../../../shared/domain/review/standings.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import type { PublicMinute } from '../../../../shared/records/minute.ts'
import type { Suggestion } from '../../../../shared/records/suggestion.ts'
import type { ChangeEntry, ChangeStanding } from '../margin/entries.ts'
import { printedIdIn } from '../marks/printed-id.ts'
import type { MinuteStanding } from './standings.ts'

/** The suggestions of a minute that are still to be decided. */
export function minuteEntries(
  { body }: PublicMinute,
  item: Item,
  standings: readonly MinuteStanding[],
): readonly ChangeEntry[] {
  const places = placesOfPieces(piecesOf(body))
  return standings.flatMap(({ suggestion, from, stand, what, isMove }): readonly ChangeEntry[] => {
    const standing = standingOf(stand)
    if (standing === null) return []
    const blockId = printedIdIn(body, places[from]?.lineId)
    return [{ ...saidOf(suggestion), blockId, itemId: item.id, what, isMove, standing }]
  })
}

/** The suggestions about what is printed from the records that are not ticked off yet. */
export function printEntries(suggestions: readonly Suggestion[]): readonly ChangeEntry[] {
  return suggestions.flatMap((suggestion): readonly ChangeEntry[] => {
    const { change, decision } = suggestion
    if (change.in !== 'print' || decision.is !== 'open') return []
    const { blockId, before, after } = change
    const what = { kind: 'replaced', before, after } as const
    return [
      { ...saidOf(suggestion), blockId, itemId: null, what, isMove: false, standing: { is: 'by hand' } },
    ]
  })
}

function saidOf({ id, author, at, isTracked }: Suggestion) {
  return { kind: 'change' as const, id, author, at, isUntracked: !isTracked }
}

function standingOf(stand: Stand): ChangeStanding | null {
  switch (stand.is) {
    case 'open':
      return { is: 'open' }
    case 'made already':
      return { is: 'made already' }
    case 'conflict':
      return {
        is: 'conflict',
        ours: textOfPieces(stand.ours),
        theirs: textOfPieces(stand.theirs),
        canBeBoth: stand.canBeBoth,
      }
    case 'decided':
      return null
  }
}
