import type { Clerk } from '../clerk.ts'

/** What an empty store shows. */
export class StartScreen {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  async openSampleCommittee(): Promise<void> {
    await this.#clerk.click(this.#clerk.page.getByRole('button', { name: 'Open the sample committee' }))
  }

  async beginNewCommittee(): Promise<void> {
    await this.#clerk.click(this.#clerk.page.getByRole('button', { name: 'New committee' }))
  }
}
