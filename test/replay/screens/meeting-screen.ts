import type { Clerk } from '../clerk.ts'

/** A meeting with its two tabs. */
export class MeetingScreen {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  async showAgenda(): Promise<void> {
    await this.#clerk.press('Control+1')
    await this.#clerk.see('the agenda', this.#clerk.page.getByRole('heading', { name: 'Agenda' }))
  }

  async backToCommittee(): Promise<void> {
    await this.#clerk.press('Control+0')
    await this.#clerk.see(
      'the meetings',
      this.#clerk.page.getByRole('tab', { name: 'Meetings', exact: true }),
    )
  }

  async showNotes(): Promise<void> {
    await this.#clerk.press('Control+2')
    await this.#clerk.see('the people of the meeting', this.#clerk.page.getByRole('list', { name: 'Roll' }))
  }
}
