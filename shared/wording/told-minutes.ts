import type { MeetingSnapshot } from '../domain/meeting/meeting-snapshot.ts'
import { type NumberedMinute, numberedMinutes } from '../domain/numbers/minute-numbers.ts'
import { peopleMentionedIn } from '../domain/people/people-named.ts'
import type { ItemId, PersonId } from '../records/ids.ts'
import { introductions } from './mentions.ts'
import { sentenceLines } from './sentences.ts'
import { tellingOf } from './telling.ts'
import { toldBody } from './told-body.ts'

/** Every item with its minute, as its words are printed where it stands in the record. */
export function toldMinutes(snapshot: MeetingSnapshot): readonly NumberedMinute[] {
  const { committee, people } = snapshot
  const telling = tellingOf(snapshot)
  const introduced = new Set<PersonId>()
  const names = introductions(people, committee.houseStyle, introduced)
  const by = {
    linesOf: (source: Parameters<typeof sentenceLines>[0]) => sentenceLines(source, telling),
    nameFor: names.textFor,
  }
  return numberedMinutes(snapshot).map((numbered) => {
    if (numbered.number === null) return numbered
    if (committee.houseStyle.introductions === 'once a minute') introduced.clear()
    return { ...numbered, minute: { ...numbered.minute, body: toldBody(numbered.minute.body, by) } }
  })
}

/**
 * Who has been introduced before the minute of an item begins. It is asked after every save, and so looks
 * only at who is mentioned: what the sentences say is not worked out for it.
 */
export function introducedBefore(snapshot: MeetingSnapshot, itemId: ItemId): ReadonlySet<PersonId> {
  if (snapshot.committee.houseStyle.introductions === 'once a minute') return new Set()
  const minutes = numberedMinutes(snapshot)
  const before = minutes.slice(
    0,
    minutes.findIndex(({ item }) => item.id === itemId),
  )
  const printed = before.filter(({ number }) => number !== null)
  return new Set(printed.flatMap(({ minute }) => peopleMentionedIn(minute.body)))
}
