import { writtenDate } from '../../../shared/domain/written-date.ts'
import type { MeetingForm } from '../../../shared/samples/meeting-form.ts'
import type { Clerk } from '../clerk.ts'

/** When and where a new meeting is. */
export class NewMeetingDialog {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  async create({ date, time, held }: MeetingForm['meeting']): Promise<void> {
    const clerk = this.#clerk
    const dialog = clerk.page.getByRole('dialog', { name: 'New meeting' })
    await clerk.see('the dialog “New meeting”', dialog)
    const field = (name: string) => dialog.getByRole('textbox', { name })
    await clerk.fill('Date', field('Date'), writtenDate(date))
    await clerk.fill('Time', field('Time'), time ?? '')
    await clerk.fill('Held', field('Held'), held)
    await clerk.press('Enter')
    await clerk.see('the agenda of the new meeting', clerk.page.getByRole('heading', { name: 'Agenda' }))
  }
}
