import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { MeetingForm } from '../../shared/samples/meeting-form.ts'
import { freshProfile, launchApplication, removeProfile } from '../support/application.ts'
import { withDisplay } from '../support/display.ts'
import { type ReplayArguments, readArguments } from './arguments.ts'
import { buildIfStale } from './fresh-build.ts'
import { PACK_FILES } from './packs.ts'
import { playMeeting } from './play.ts'
import { readMeeting } from './read-meeting.ts'
import { AT_FULL_SPEED, TO_WATCH } from './typing.ts'

/** `npm run replay -- MEETING.json --out DIR [--show]`: plays a meeting in the application as a clerk would. */
export async function run(args: readonly string[]): Promise<void> {
  const wanted = readArguments(args)
  const form = await readMeeting(wanted.meeting)
  await buildIfStale(say)
  await mkdir(wanted.out, { recursive: true })
  for (const file of ['notes.docx', 'front-sheet.docx', ...PACK_FILES])
    await rm(path.join(wanted.out, file), { force: true })
  if (wanted.show && !process.env.DISPLAY && process.platform === 'linux')
    say('There is no display to show it on (DISPLAY is not set): it is played on one in memory.')
  await withDisplay(() => playOnFreshProfile(form, wanted))
}

async function playOnFreshProfile(form: MeetingForm, { meeting, out, show }: ReplayArguments): Promise<void> {
  const profile = await freshProfile()
  const running = await launchApplication({ profile })
  try {
    const pace = show ? TO_WATCH : AT_FULL_SPEED
    const file = await playMeeting(running, form, {
      folder: out,
      meeting: path.basename(meeting),
      from: path.dirname(meeting),
      pace,
      say,
    })
    await running.close()
    say(`The notes are in ${file}`)
  } finally {
    await running.kill()
    await removeProfile(profile)
  }
}

function say(line: string): void {
  console.log(line)
}
