import type { BodyForm } from '../../../shared/samples/body-form.ts'
import type { Clerk } from '../clerk.ts'

/** The few words that a committee cannot do without. */
export class NewCommitteeDialog {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  async create(body: Pick<BodyForm, 'council' | 'name' | 'shortName' | 'recordCalled'>): Promise<void> {
    const clerk = this.#clerk
    const dialog = clerk.page.getByRole('dialog', { name: 'New committee' })
    await clerk.see('the dialog “New committee”', dialog)
    const field = (name: string) => dialog.getByRole('textbox', { name })
    await clerk.fill('Council', field('Council'), body.council)
    await clerk.fill('Name of the committee', field('Name of the committee'), body.name)
    await clerk.fill('Short name', field('Short name'), body.shortName)
    const word = dialog.getByRole('radio', { name: body.recordCalled, exact: true })
    if (!(await word.isChecked())) await clerk.click(word)
    await clerk.click(dialog.getByRole('button', { name: 'Create' }))
    await clerk.see('the people of the new committee', clerk.page.getByRole('heading', { name: 'People' }))
  }
}
