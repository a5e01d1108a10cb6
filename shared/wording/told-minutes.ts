import type { MeetingSnapshot } from '../domain/meeting-snapshot.ts'
import { type NumberedMinute, numberedMinutes } from '../domain/minute-numbers.ts'
import type { ItemId, PersonId } from '../records/ids.ts'
import { introductions } from './mentions.ts'
import { sentenceLines } from './sentences.ts'
import { tellingOf } from './telling.ts'
import { toldBody } from './told-body.ts'

/** Every item with its minute, as its words are printed where it stands in the record. */
export function toldMinutes(snapshot: MeetingSnapshot): readonly NumberedMinute[] {
  return told(snapshot, numberedMinutes(snapshot), new Set())
}

/** Who has been introduced before the minute of an item begins. */
export function introducedBefore(snapshot: MeetingSnapshot, itemId: ItemId): ReadonlySet<PersonId> {
  const minutes = numberedMinutes(snapshot)
  const introduced = new Set<PersonId>()
  if (snapshot.committee.houseStyle.introductions === 'once a minute') return introduced
  const before = minutes.slice(
    0,
    minutes.findIndex(({ item }) => item.id === itemId),
  )
  told(snapshot, before, introduced)
  return introduced
}

function told(
  snapshot: MeetingSnapshot,
  minutes: readonly NumberedMinute[],
  introduced: Set<PersonId>,
): readonly NumberedMinute[] {
  const { committee, people } = snapshot
  const telling = tellingOf(snapshot)
  const names = introductions(people, committee.houseStyle, introduced)
  const by = {
    linesOf: (source: Parameters<typeof sentenceLines>[0]) => sentenceLines(source, telling),
    nameFor: names.textFor,
  }
  return minutes.map((numbered) => {
    if (numbered.number === null) return numbered
    if (committee.houseStyle.introductions === 'once a minute') introduced.clear()
    return { ...numbered, minute: { ...numbered.minute, body: toldBody(numbered.minute.body, by) } }
  })
}
