import type { PersonForm } from '../../../shared/samples/body-form.ts'
import type { Clerk } from '../clerk.ts'
import { asOneLine } from '../typing.ts'

/** The fields of the row at the foot of the table, in the order of the Tab key. */
const FIELDS = [
  { key: 'title', label: 'Title' },
  { key: 'initials', label: 'Initials' },
  { key: 'surname', label: 'Surname' },
  { key: 'role', label: 'Role' },
  { key: 'organisation', label: 'Organisation' },
  { key: 'email', label: 'Email' },
] as const

/** The table of a committee's people, with a row at its foot for a new one. */
export class PeopleScreen {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  /** Adds people one after another with the keys alone: Tab between the fields, Enter for the next person. */
  async add(people: readonly PersonForm[]): Promise<void> {
    if (people.length === 0) return
    let count = await this.#count()
    await this.#clerk.click(this.#field('Title'))
    for (const person of people) {
      await this.#write(person)
      await this.#clerk.press('Enter')
      count += 1
      await this.#seeAdded(person, count)
    }
  }

  async #write(person: PersonForm): Promise<void> {
    const clerk = this.#clerk
    for (const { key } of FIELDS) {
      await clerk.type(person[key])
      await clerk.press('Tab')
    }
    if (person.capacity === 'Member') return
    await clerk.type(person.capacity.slice(0, 1)) // each capacity has a letter of its own
    const capacity = clerk.page.getByRole('combobox', { name: 'Capacity of a new person' })
    await clerk.waitUntil(
      `the capacity ${person.capacity}`,
      async () => (await capacity.inputValue()) === person.capacity,
    )
  }

  async #seeAdded(person: PersonForm, count: number): Promise<void> {
    const clerk = this.#clerk
    const name = asOneLine(person.surname).trim()
    await clerk.waitUntil(`${name} to be person ${count} of the table`, async () => {
      return (await this.#count()) === count && (await this.#isReadyForNext())
    })
  }

  async #isReadyForNext(): Promise<boolean> {
    const first = this.#field('Title')
    return (await first.inputValue()) === '' && (await first.evaluate((it) => it === document.activeElement))
  }

  #count(): Promise<number> {
    return this.#clerk.page.getByRole('button', { name: /^Remove / }).count()
  }

  #field(label: string) {
    return this.#clerk.page.getByRole('textbox', { name: `${label} of a new person`, exact: true })
  }
}
