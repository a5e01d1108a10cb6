import { movesInOrder, type PlacedMove, placesIn } from '../domain/attendance/moves-in-order.ts'
import { presidingAt } from '../domain/attendance/presiding.ts'
import { rollEvents } from '../domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { shortNamesAmong } from '../domain/people/short-names.ts'
import type { DeclarationEvent, MoveEvent, RollEvent } from '../records/attendance.ts'
import type { ItemId, PersonId } from '../records/ids.ts'
import { timeInStyle } from './times.ts'

/**
 * Where people are while an item is taken, in words beside their names: `in the chair`, `left at 10.25 am`,
 * `withdrew for this item`, `remote`, `substitute for Mr Hook`. None for whoever is just there.
 */
export function whereaboutsAt(
  snapshot: MeetingSnapshot,
  itemId: ItemId | null,
): (personId: PersonId) => readonly string[] {
  const placeOf = placesIn(snapshot)
  const moves = movesInOrder(snapshot, placeOf)
  const now = placeOf(itemId, 'during') ?? Number.POSITIVE_INFINITY
  const presiding = presidingAt(snapshot, itemId)?.person.id
  const answers = new Map(rollEvents(snapshot.attendance).map((event) => [event.personId, event]))
  const declared = snapshot.attendance.filter((it) => it.kind === 'declared' && it.itemId === itemId)
  const shortNames = shortNamesAmong(snapshot.people)
  return (personId) => [
    ...(personId === presiding ? ['in the chair'] : []),
    ...moveWords(moves.get(personId) ?? [], now),
    ...declared.flatMap((event) => (isDeclarationOf(event, personId) ? [declarationWords(event)] : [])),
    ...answerWords(answers.get(personId), shortNames),
  ]
}

function moveWords(moves: readonly PlacedMove[], now: number): readonly string[] {
  const last = moves.findLast(({ place }) => place <= now)
  if (last !== undefined) return [`${verbOf(last.event)}${timeOf(last.event)}`]
  const [next] = moves
  return next?.event.kind === 'joined' && !next.event.forInterest ? [`joins later${timeOf(next.event)}`] : []
}

function verbOf({ kind, forInterest }: MoveEvent): string {
  if (!forInterest) return kind
  return kind === 'left' ? 'withdrew' : 'returned'
}

function timeOf({ time }: MoveEvent): string {
  return time === null ? '' : ` at ${timeInStyle(time, '10.00 am')}`
}

function isDeclarationOf(
  event: MeetingSnapshot['attendance'][number],
  personId: PersonId,
): event is DeclarationEvent {
  return event.kind === 'declared' && event.personId === personId
}

function declarationWords({ leaves }: DeclarationEvent): string {
  return leaves ? 'withdrew for this item' : 'declared an interest'
}

function answerWords(answer: RollEvent | undefined, shortName: (id: PersonId) => string): readonly string[] {
  if (answer === undefined) return []
  const { isRemote, substituteFor, status, reason } = answer
  return [
    ...(isRemote ? ['remote'] : []),
    ...(substituteFor === null ? [] : [`substitute for ${shortName(substituteFor)}`]),
    ...(status === 'apologies' && reason !== '' ? [reason] : []),
  ]
}
