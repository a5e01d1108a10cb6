import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writtenForm } from '../support/meeting-forms.ts'
import { inFolder } from '../support/word/workshop.ts'
import { readMeeting } from './read-meeting.ts'

function readingOf(text: string) {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'meeting.json')
    await writeFile(file, text)
    return readMeeting(file)
  })
}

describe('the file of a meeting', () => {
  it('is read with a byte order mark as well', async () => {
    const form = await readingOf(`\ufeff${JSON.stringify(writtenForm())}`)
    expect(form.body.name).toBe('Highways Committee')
  })

  it('that is not there is named', async () => {
    await expect(readMeeting('/no/such/meeting.json')).rejects.toThrow(
      '/no/such/meeting.json cannot be read.',
    )
  })

  it('that is not JSON is named', async () => {
    await expect(readingOf('Minutes')).rejects.toThrow(/meeting\.json is not JSON\.$/)
  })

  it('of another form is named, with what is wrong and where', async () => {
    await expect(readingOf(JSON.stringify(writtenForm({ meeting: { date: 'soon' } })))).rejects.toThrow(
      /is not a meeting of format 1:.*meeting\.date/s,
    )
  })
})
