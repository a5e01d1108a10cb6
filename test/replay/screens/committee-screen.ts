import type { Clerk } from '../clerk.ts'

/** A committee with its tabs. */
export class CommitteeScreen {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  async show(tab: 'Meetings' | 'People' | 'House style'): Promise<void> {
    const { page } = this.#clerk
    await this.#clerk.click(page.getByRole('tab', { name: tab, exact: true }))
    await this.#clerk.see(`the heading “${tab}”`, page.getByRole('heading', { name: tab, exact: true }))
  }

  async beginNewMeeting(): Promise<void> {
    await this.#clerk.click(this.#clerk.page.getByRole('button', { name: 'New meeting' }))
  }

  /** Opens the meeting whose row says these words, such as its date. */
  async openMeeting(words: string): Promise<void> {
    const rows = this.#clerk.page.locator('[data-row]').filter({ hasText: words })
    await this.#clerk.click(rows.first())
  }
}
