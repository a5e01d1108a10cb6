import { expect, it } from 'vitest'
import { sendInFile } from '../../../../renderer/data/record/send-in-file.ts'
import { edit } from '../../../../shared/records/edit.ts'
import { FakeMainProcess } from '../../../support/main-process.ts'
import { body, paragraph } from '../../../support/note-bodies.ts'
import { openedData } from '../../../support/opened-data.ts'
import { step } from '../../../support/steps.ts'
import { storeMeeting, wholeMeeting } from '../../../support/stored-meeting.ts'

const SENDING = { way: 'review file', reviewer: 'Mr J Rivers', by: 'A Clerk', passphrase: 'secret' } as const

it('A review file holds what was written while it was asked where it goes', async () => {
  const main = new FakeMainProcess()
  main.answers('review-file:place', { kind: 'placed' })
  main.answers('review-file:write', { kind: 'written', fileName: 'notes', folderName: 'Documents' })
  const data = await openedData(main)
  const whole = { ...wholeMeeting() }
  await storeMeeting(data.database, whole)
  const sending = sendInFile(data, { committee: whole.body, meeting: whole.held }, SENDING)
  const late = edit('publicMinutes', whole.notes, {
    body: body(paragraph('Typed late.')),
    standing: 'minuted',
  })
  data.saveQueue.edit('minute', { value: null, step: () => step('typing', late) })
  expect(await sending).toMatchObject({ kind: 'sent' })
  expect(JSON.stringify(main.asked.find(([channel]) => channel === 'review-file:write'))).toContain(
    'Typed late.',
  )
})
