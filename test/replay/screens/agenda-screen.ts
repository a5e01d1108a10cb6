import type { Locator } from 'playwright'
import { writtenParagraphs } from '../../../shared/domain/agenda/exempt-paragraphs.ts'
import { writtenDate } from '../../../shared/domain/written-date.ts'
import type { ItemForm, SectionForm } from '../../../shared/samples/agenda-form.ts'
import type { MeetingForm } from '../../../shared/samples/meeting-form.ts'
import type { Clerk } from '../clerk.ts'

/** What the screen shows for a section without a letter. */
const NO_LETTER = '–'

type Details = Pick<MeetingForm['meeting'], 'firstMinuteNumber' | 'published' | 'closing'>

/** What the menu of an item offers for a paper, made ready; null for a paper that there is not. */
export type PaperSources = {
  readonly file: (file: string) => Promise<string | null>
  readonly notesOf: (meeting: string) => Promise<string | null>
}

/** The agenda of a meeting: its details, its sections and their items. */
export class AgendaScreen {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  async writeDetails({ firstMinuteNumber, published, closing = '' }: Details): Promise<void> {
    await this.#writeField('First minute number', String(firstMinuteNumber))
    if (published !== undefined) await this.#writeField('Agenda published on', writtenDate(published))
    await this.#writeField('Last line of the agenda', closing)
  }

  /** Makes the agenda on the screen the wanted one, with as little as it takes. */
  async write(agenda: readonly SectionForm[]): Promise<void> {
    await this.#makeSections(agenda.length)
    for (const [place, section] of agenda.entries()) await this.#writeSection(place, section)
    for (const [place, section] of agenda.entries()) await this.#writeItems(place, section.items)
    for (const [place, { items }] of agenda.entries()) await this.#writeCodesAndNotes(place, items)
  }

  /** Puts papers under their items, one after the other, and waits until their pages are counted. */
  async addPapers(agenda: readonly SectionForm[], sources: PaperSources): Promise<void> {
    for (const [place, { items }] of agenda.entries()) {
      for (const [at, { code, paper }] of items.entries()) {
        if (paper === undefined) continue
        const offer = await ('file' in paper ? sources.file(paper.file) : sources.notesOf(paper.notesOf))
        if (offer !== null) await this.#addPaper(code, this.#item(place, at), offer)
      }
    }
  }

  async #addPaper(code: string, item: Locator, offer: string): Promise<void> {
    const clerk = this.#clerk
    await clerk.click(item.locator('[title="Add papers"]'))
    await clerk.click(clerk.page.getByRole('menuitem', { name: offer }))
    const counted = item.locator('[data-pages="known"]')
    await clerk.waitUntil(`the paper of item ${code} to be counted`, async () => (await counted.count()) > 0)
  }

  async #makeSections(wanted: number): Promise<void> {
    const clerk = this.#clerk
    for (let count = await this.#sections().count(); count !== wanted; ) {
      if (count > wanted)
        await clerk.click(
          this.#section(count - 1)
            .locator('[title="Delete"]')
            .first(),
        )
      else await clerk.click(clerk.page.getByRole('button', { name: 'Add a section' }))
      count += count > wanted ? -1 : 1
      await this.#seeCount(`${count} sections`, this.#sections(), count)
    }
  }

  async #writeSection(place: number, { letter, title, restricted }: SectionForm): Promise<void> {
    const clerk = this.#clerk
    const section = this.#section(place)
    const what = `section ${letter}`
    await clerk.fill(
      `the title of ${what}`,
      section.getByRole('textbox', { name: /^Title of section/ }),
      title,
    )
    const mark = section.getByRole('checkbox', { name: 'Restricted' })
    if ((await mark.isChecked()) !== restricted) await clerk.click(mark)
    await clerk.waitUntil(`${what} to be ${restricted ? '' : 'un'}restricted`, async () => {
      return (await mark.isChecked()) === restricted
    })
    const letterField = section.getByRole('textbox', { name: /^Letter of / })
    await this.#set(`the letter ${letter}`, letterField, letter === '' ? NO_LETTER : letter)
  }

  async #writeItems(place: number, items: readonly ItemForm[]): Promise<void> {
    const clerk = this.#clerk
    for (let count = await this.#items(place).count(); count > items.length; count -= 1) {
      await clerk.click(this.#item(place, count - 1).locator('[title="Delete"]'))
      await this.#seeCount(`${count - 1} items in section ${place + 1}`, this.#items(place), count - 1)
    }
    for (const [at, { code, title }] of items.entries()) {
      if (at >= (await this.#items(place).count())) await this.#addItem(place, at)
      await clerk.fill(`the title of item ${code}`, this.#title(place, at), title)
    }
  }

  /** A new item stands below the last one and has the caret in its title. */
  async #addItem(place: number, at: number): Promise<void> {
    const clerk = this.#clerk
    if (at > 0) await clerk.click(this.#title(place, at - 1))
    if (at > 0) await clerk.press('Enter')
    else await clerk.click(this.#section(place).getByRole('button', { name: /^Add an item to/ }))
    await clerk.waitUntil(`a new item ${at + 1} in section ${place + 1}`, async () => {
      if ((await this.#items(place).count()) !== at + 1) return false
      return this.#title(place, at).evaluate((it) => it === document.activeElement)
    })
  }

  /** Codes go in their order, because the next one is counted on from one that was set by hand. */
  async #writeCodesAndNotes(place: number, items: readonly ItemForm[]): Promise<void> {
    const clerk = this.#clerk
    for (const [at, { code, note, exempt }] of items.entries()) {
      const item = this.#item(place, at)
      await this.#set(`the code ${code}`, item.getByRole('textbox', { name: /^Code of / }), code)
      if (exempt.length > 0) await this.#writeParagraphs(code, item, exempt)
      const line = item.getByRole('textbox', { name: /^Line under item/ })
      if (note !== '' && !(await line.isVisible()))
        await clerk.click(item.locator('[title="Add a line under the item"]'))
      if (note !== '') await clerk.fill(`the line under item ${code}`, line, note)
    }
  }

  /** An item that does not stand in a restricted section has them among its details. */
  async #writeParagraphs(code: string, item: Locator, paragraphs: readonly number[]): Promise<void> {
    const field = item.getByRole('textbox', { name: /^Paragraphs of Schedule 12A/ })
    if (!(await field.isVisible())) await this.#clerk.click(item.locator('[title="Details"]'))
    await this.#set(`the paragraphs of item ${code}`, field, writtenParagraphs(paragraphs))
  }

  /** A letter or code is stored on leaving its cell. */
  async #set(what: string, cell: Locator, value: string): Promise<void> {
    const clerk = this.#clerk
    if ((await cell.inputValue()) === value) return
    await clerk.fill(what, cell, value)
    await clerk.press('Tab')
    await clerk.seeSaved()
    await clerk.waitUntil(what, async () => (await cell.inputValue()) === value)
  }

  async #writeField(label: string, text: string): Promise<void> {
    await this.#clerk.fill(label, this.#clerk.page.getByRole('textbox', { name: label, exact: true }), text)
  }

  async #seeCount(what: string, rows: Locator, wanted: number): Promise<void> {
    await this.#clerk.waitUntil(what, async () => (await rows.count()) === wanted)
  }

  #sections(): Locator {
    return this.#clerk.page.locator('main [data-section]')
  }

  #section(place: number): Locator {
    return this.#sections().nth(place)
  }

  #items(place: number): Locator {
    return this.#section(place).locator('li[data-item]')
  }

  #item(place: number, at: number): Locator {
    return this.#items(place).nth(at)
  }

  #title(place: number, at: number): Locator {
    return this.#item(place, at).getByRole('textbox', { name: /^Title of item/ })
  }
}
