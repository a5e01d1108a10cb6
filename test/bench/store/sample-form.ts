import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { ROOT } from '../../../build/paths.ts'
import { type MeetingForm, meetingForm } from '../../../shared/samples/meeting-form.ts'

const FILE = path.join(ROOT, 'test', 'samples', 'meetings', 'kcsp-2024-11-21.json')

/** A published meeting, which the invented ones take their committee, agenda and words from. */
export function sampleForm(): MeetingForm {
  return meetingForm.parse(sampleAsWritten())
}

/** The same before it is read, for a form that goes on from it and is yet to be read. */
export function sampleAsWritten(): z.input<typeof meetingForm> {
  return JSON.parse(readFileSync(FILE, 'utf8')) as z.input<typeof meetingForm> // safe: a published sample, which its own test reads
}
