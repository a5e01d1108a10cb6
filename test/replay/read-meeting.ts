import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Sentence } from '../../build/sentence.ts'
import { type MeetingForm, meetingForm } from '../../shared/samples/meeting-form.ts'

/** A meeting of format 1 from its file; a sentence where there is none. */
export async function readMeeting(file: string): Promise<MeetingForm> {
  const read = meetingForm.safeParse(parsed(file, await textOf(file)))
  if (!read.success)
    throw new Sentence(`${file} is not a meeting of format 1:\n${z.prettifyError(read.error)}`)
  return read.data
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new Sentence(`${file} cannot be read.`)
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Sentence(`${file} is not JSON.`)
  }
}
