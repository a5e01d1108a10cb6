import type { NewId } from '../records/ids.ts'
import sample from './kcsp-2024-11-21.json' with { type: 'json' }
import { meetingForm } from './meeting-form.ts'
import { type RecordsOfForm, recordsFromForm } from './records-from-form.ts'

/** The sample committee: the Kent Community Safety Partnership with its meeting of 21 November 2024. */
export function sampleChanges(newId: NewId): RecordsOfForm {
  return recordsFromForm(meetingForm.parse(sample), newId)
}
