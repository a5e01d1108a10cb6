import type { MinutebookDatabase } from '../../renderer/data/database.ts'
import type { Action } from '../../shared/records/action.ts'
import { PLAIN_ANSWER, type RollEvent } from '../../shared/records/attendance.ts'
import { instant } from '../../shared/records/dates.ts'
import type { ExemptMinute } from '../../shared/records/exempt-minute.ts'
import type { CommitteeId, PersonId } from '../../shared/records/ids.ts'
import type { PlainMotion } from '../../shared/records/motion.ts'
import type { Proceeding } from '../../shared/records/proceeding.ts'
import { clock, committee, item, meeting, minute, newId, person, seat, section } from './meetings.ts'
import { paper } from './papers.ts'

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
  const ofItem = { meetingId: held.id, itemId: update.id, order: 'V' }
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
    adjourned: adjournment(ofItem),
    moved: motionMoved(ofItem, member.id),
    action: actionOf(ofItem, body.id, member.id),
    note: { id: newId('privateNote'), meetingId: held.id, itemId: update.id, privateText: 'Mine.' },
    report: paper(update),
  }
}

type OfItem = Pick<PlainMotion, 'meetingId' | 'itemId' | 'order'>

function adjournment(of: OfItem): Proceeding {
  return { kind: 'adjourned', id: newId('proceeding'), ...of, at: instant.parse(0), time: clock('11:05') }
}

function motionMoved(of: OfItem, moverId: PersonId): PlainMotion {
  const proposal = { text: 'that it be noted', moverId, seconderId: null, fate: { kind: 'open' } } as const
  return { kind: 'motion', id: newId('motion'), ...of, ...proposal, amendments: [] }
}

function actionOf(of: OfItem, committeeId: CommitteeId, personId: PersonId): Action {
  return { id: newId('action'), committeeId, ...of, what: 'circulate it', personId, due: null, isDone: false }
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
  await database.proceedings.add(whole.adjourned)
  await database.motions.add(whole.moved)
  await database.actions.add(whole.action)
  await database.privateNotes.add(whole.note)
  await database.papers.add(whole.report)
}
