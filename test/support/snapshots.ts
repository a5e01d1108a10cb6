import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { MeetingForm } from '../../shared/samples/meeting-form.ts'
import { recordsFromForm } from '../../shared/samples/records-from-form.ts'
import { putInto } from './changes.ts'
import { countingIds } from './ids.ts'

/** The meeting of a form at the moment at which a clerk has entered all of it. */
export function snapshotOf(form: MeetingForm): MeetingSnapshot {
  const { changes } = recordsFromForm(form, countingIds())
  const [committee] = putInto('committees', changes)
  const [meeting] = putInto('meetings', changes)
  if (committee === undefined || meeting === undefined)
    throw new Error('A form holds a committee and a meeting')
  return {
    committee,
    meeting,
    sections: putInto('sections', changes),
    items: putInto('items', changes),
    minutes: putInto('publicMinutes', changes),
    attendance: putInto('attendance', changes),
    proceedings: putInto('proceedings', changes),
    motions: putInto('motions', changes),
    actions: putInto('actions', changes),
    people: putInto('people', changes),
    memberships: putInto('memberships', changes),
    nextMinuteNumber: 1,
  }
}
