import { existsSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from 'playwright'
import { isoDate } from '../../shared/records/dates.ts'
import type { MeetingForm } from '../../shared/samples/meeting-form.ts'
import { plainDate } from '../../shared/wording/dates.ts'
import { answerOpenDialog } from '../support/open-dialog.ts'
import { readMeeting } from './read-meeting.ts'
import type { PaperSources } from './screens/agenda-screen.ts'

export function hasPapers(form: MeetingForm): boolean {
  return papersOf(form).length > 0
}

/** The meetings whose notes are papers of this one, as far as their files are there. */
export async function earlierMeetings(form: MeetingForm, from: string): Promise<readonly MeetingForm[]> {
  const named = papersOf(form).flatMap(({ paper }) =>
    'notesOf' in paper ? [path.join(from, paper.notesOf)] : [],
  )
  return Promise.all([...new Set(named)].filter(existsSync).map(readMeeting))
}

/** Makes papers ready to be added; those whose files are not there are left out. */
export function paperSources(app: ElectronApplication, from: string): PaperSources {
  return {
    async file(name) {
      const file = path.resolve(from, name)
      if (!existsSync(file)) return null
      await answerOpenDialog(app, file)
      return 'Word or PDF files…'
    },
    async notesOf(name) {
      const file = path.join(from, name)
      if (!existsSync(file)) return null
      const { body, meeting } = await readMeeting(file)
      return `${body.recordCalled} of ${plainDate(isoDate.parse(meeting.date))}`
    },
  }
}

/** The papers of the items, and whether they stand in a restricted section. */
export function papersOf({ meeting }: MeetingForm) {
  return meeting.agenda.flatMap(({ restricted, items }) =>
    items.flatMap(({ paper }) => (paper === undefined ? [] : [{ paper, restricted }])),
  )
}
