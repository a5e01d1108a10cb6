import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../../../build/paths.ts'
import { type MeetingForm, meetingForm } from '../../../shared/samples/meeting-form.ts'

const FILE = path.join(ROOT, 'test', 'samples', 'meetings', 'kcsp-2024-11-21.json')

/** A published meeting, which the invented ones take their committee, agenda and words from. */
export function sampleForm(): MeetingForm {
  return meetingForm.parse(JSON.parse(readFileSync(FILE, 'utf8')))
}
