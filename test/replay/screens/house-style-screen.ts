import { writtenQuorum } from '../../../shared/domain/attendance/quorum.ts'
import type { Contact } from '../../../shared/records/committee.ts'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import type { Clerk } from '../clerk.ts'

/** The settings that are one of a few, by what the screen calls them. */
const CHOICES = {
  timeStyle: 'Time in the opening sentence',
  nameOrder: 'Order of those present',
  joinLastWith: 'Before the last name of a list',
  firstMention: 'First mention of a speaker',
  paragraphNumbers: 'Numbers of paragraphs',
  clauseLabels: 'Labels of a resolution’s clauses',
  quotationMarks: 'Quotation marks and apostrophes',
  seconders: 'Seconders',
} as const

/** Who the committee is and how it writes. */
export class HouseStyleScreen {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  async writeContact({ name, telephone, email }: Contact): Promise<void> {
    await this.#write('Contact name', name)
    await this.#write('Telephone', telephone)
    await this.#write('Email', email)
  }

  async set(style: HouseStyle): Promise<void> {
    for (const [key, label] of Object.entries(CHOICES)) {
      await this.#choose(label, style[key as keyof typeof CHOICES]) // safe: the keys are those of CHOICES
    }
    await this.#write('A member who is not named is called', style.memberNoun)
    await this.#write('Quorum', writtenQuorum(style.quorum))
  }

  async #choose(label: string, value: string): Promise<void> {
    const group = this.#clerk.page.getByRole('radiogroup', { name: label, exact: true })
    const choice = group.getByRole('radio', { name: value === ',' ? 'a comma' : value, exact: true })
    if (await choice.isChecked()) return
    await this.#clerk.click(choice)
    await this.#clerk.waitUntil(`${label}: ${value}`, () => choice.isChecked())
  }

  async #write(label: string, text: string): Promise<void> {
    await this.#clerk.fill(label, this.#clerk.page.getByRole('textbox', { name: label, exact: true }), text)
  }
}
