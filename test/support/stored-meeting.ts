import type { MinutebookDatabase } from '../../renderer/data/database.ts'
import { PLAIN_ANSWER, type RollEvent } from '../../shared/records/attendance.ts'
import type { ExemptMinute } from '../../shared/records/exempt-minute.ts'
import { committee, item, meeting, minute, newId, person, seat, section } from './meetings.ts'

/** A meeting with one record of each kind, and a guest who has no seat. */
export function wholeMeeting() {
  const body = committee()
  const held = meeting({ committeeId: body.id })
  const business = section()
  const update = item(business)
  const [member, guest] = [person('DI J Ross'), person('Ms C Bright')]
  const attends: RollEvent = {
    kind: 'roll',
    id: newId('attendance'),
    meetingId: held.id,
    personId: guest.id,
    order: 'V',
    status: 'in attendance',
    ...PLAIN_ANSWER,
  }
  const exempt: ExemptMinute = {
    id: newId('exemptMinute'),
    restrictedItemId: update.id,
    meetingId: held.id,
    exemptBlocks: [],
  }
  return {
    body,
    held,
    business,
    update,
    notes: minute(update),
    member,
    guest,
    seat: seat(member),
    attends,
    exempt,
  }
}

export type WholeMeeting = ReturnType<typeof wholeMeeting>

export async function storeMeeting(database: MinutebookDatabase, whole: WholeMeeting): Promise<void> {
  await database.committees.add(whole.body)
  await database.meetings.add(whole.held)
  await database.sections.add(whole.business)
  await database.items.add(whole.update)
  await database.publicMinutes.add(whole.notes)
  await database.people.bulkAdd([whole.member, whole.guest])
  await database.memberships.add(whole.seat)
  await database.attendance.add(whole.attends)
  await database.exemptMinutes.add(whole.exempt)
}
