import type { Page } from 'playwright'
import { Clerk } from '../replay/clerk.ts'
import { CommitteeScreen } from '../replay/screens/committee-screen.ts'
import { DeskScreen } from '../replay/screens/desk-screen.ts'
import { MeetingScreen } from '../replay/screens/meeting-screen.ts'
import { NotesEditor } from '../replay/screens/notes-editor.ts'
import type { ShownNotes } from './acknowledged.ts'

/** Opens the sample's meeting at its notes, from the first screen after a start. */
export async function openNotes(page: Page): Promise<void> {
  const clerk = new Clerk(page)
  await new CommitteeScreen(clerk).openMeeting('21 November 2024')
  await new MeetingScreen(clerk).showNotes()
}

/** The notes of an item as the screen shows them. */
export async function notesOf(page: Page, item: string): Promise<ShownNotes> {
  const clerk = new Clerk(page)
  await new DeskScreen(clerk).goTo(item)
  const lines = await new NotesEditor(clerk).lines()
  return { item, lines: lines.map(({ kind, words }) => `${kind}: ${words}`) }
}
