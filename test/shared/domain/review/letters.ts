import { piecesOf, textOfPieces } from '../../../../shared/domain/review/pieces.ts'
import type { MinuteSuggestion, ReviewedMinute } from '../../../../shared/domain/review/reviewed-minute.ts'
import { standingsOf } from '../../../../shared/domain/review/standings.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'

/** The letters of a body, sorted: what no decision may lose or double. How they stand in lines is another matter. */
export function lettersOf(body: NoteBody): string {
  return sorted(textOfPieces(piecesOf(body)))
}

/** The letters of the body before, without what was accepted since took out, and with what it put in. */
export function lettersAfter(before: ReviewedMinute, after: ReviewedMinute): string {
  const base = piecesOf(before.base)
  const open = new Set(
    standingsOf(before)
      .filter(({ stand }) => stand.is === 'open')
      .map(({ suggestion }) => suggestion.id),
  )
  const made = after.suggestions.filter(({ id, decision }) => decision.is === 'accepted' && open.has(id))
  const put = made.map(({ change }) => textOfPieces(change.pieces)).join('')
  const taken = made.map(({ change }) => textOfPieces(base.slice(change.from, change.to))).join('')
  return sorted(
    [...taken].reduce((letters, letter) => letters.replace(letter, ''), lettersOf(before.now) + put),
  )
}

/** The suggestions in an order that is drawn. */
export function drawn(
  { suggestions }: ReviewedMinute,
  chances: readonly number[],
): readonly MinuteSuggestion[] {
  const chanceOf = (at: number) => ((chances[at % chances.length] ?? 0) * (at + 7)) % 101
  return suggestions
    .map((suggestion, at) => ({ suggestion, chance: chanceOf(at) }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ suggestion }) => suggestion)
}

function sorted(text: string): string {
  return [...text.replaceAll('\n', '')].sort().join('')
}
