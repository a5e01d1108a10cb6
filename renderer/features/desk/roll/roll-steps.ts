import { madeThere } from '../../../../shared/domain/attendance/made-there.ts'
import { rollFromMembership } from '../../../../shared/domain/attendance/people-who-came.ts'
import { removedAttendance } from '../../../../shared/domain/attendance/removed-attendance.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { AttendanceEvent } from '../../../../shared/records/attendance.ts'
import { edit } from '../../../../shared/records/edit.ts'
import type { NewId } from '../../../../shared/records/ids.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { counted } from '../../../../shared/wording/counts.ts'
import { say } from '../../../session/session.ts'
import type { RecordHappening } from '../use-record.ts'
import { answerSteps } from './answer-steps.ts'
import type { LaterEvent } from './roll-lines.ts'

export type RollParts = {
  /** The meeting as it is by now, not as it was drawn. */
  readonly known: () => MeetingSnapshot
  readonly record: RecordHappening
  readonly newId: NewId
}

/** Everything that can be done with the roll; each is one step, undone at once. */
export type RollSteps = ReturnType<typeof createRollSteps>

export function createRollSteps(parts: RollParts) {
  return { ...answerSteps(parts), ...arrivalSteps(parts), ...eventSteps(parts) }
}

function arrivalSteps({ known, record, newId }: RollParts) {
  return {
    /** Somebody who is on no list yet is added to the committee's, and present. */
    add(newcomer: Person) {
      const changes = madeThere(known(), newcomer, newId)
      record({ label: `adding ${fullName(newcomer)}`, changes, sentence: null })
    },
    /** Everybody of the committee who is not marked yet is there. */
    markEveryone() {
      const changes = rollFromMembership(known(), newId)
      const says = `${counted(changes.length, 'person', 'people')} marked.`
      if (known().memberships.length === 0)
        say('The committee has no people yet: add them here, or on its People tab.')
      else if (changes.length === 0) say('Everybody is marked already.')
      else record({ label: 'mark everyone present', changes, sentence: null, says, undoable: true })
    },
  }
}

function eventSteps({ known, record }: RollParts) {
  return {
    /** Takes a person off the roll with everything that is recorded of them, and its sentences. */
    takeOff(person: Person) {
      const { attendance, minutes } = known()
      const own = attendance.filter(({ personId }) => personId === person.id)
      if (own.length === 0) return
      const changes = removedAttendance({ minutes }, own)
      const says = `${fullName(person)} is off the roll.`
      record({
        label: `take ${fullName(person)} off the roll`,
        changes,
        sentence: null,
        says,
        undoable: true,
      })
    },
    /** Puts right what is recorded of an event; its sentence follows. */
    correct<E extends LaterEvent>(event: E, fields: Partial<Omit<E, 'id' | 'kind'>>, what: string) {
      const changes = [edit('attendance', event, fields as Partial<Omit<AttendanceEvent, 'id'>>)] // safe: fields of this very event
      record({ label: `change ${what}`, changes, sentence: null })
    },
    /** Deletes one event, and its sentence. */
    remove(event: LaterEvent, what: string) {
      const changes = removedAttendance(known(), [event])
      record({ label: `delete ${what}`, changes, sentence: null, says: `Deleted: ${what}.`, undoable: true })
    },
  }
}
