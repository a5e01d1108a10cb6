import type { Clerk } from '../clerk.ts'
import { Unmet } from '../unmet.ts'

/** What leaves as Word. */
export class ExportDialog {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  /** Saves a document without a watermark, wherever the save dialog says. @param document as the screen calls it */
  async saveClean(document: string): Promise<void> {
    const clerk = this.#clerk
    const dialog = clerk.page.getByRole('dialog', { name: /^Export the/ })
    if (!(await dialog.isVisible())) await clerk.press('Control+Shift+E')
    await clerk.see('the dialog “Export”', dialog)
    await clerk.click(dialog.getByRole('radio', { name: document, exact: true }))
    await clerk.click(dialog.getByRole('radio', { name: 'Clean', exact: true }))
    await clerk.click(dialog.getByRole('button', { name: 'Save as Word…' }))
    const outcome = dialog
      .getByRole('status')
      .or(dialog.getByRole('alert'))
      .filter({ hasText: /\bsaved/i })
    await clerk.see('the export to end', outcome)
    const said = await outcome.innerText()
    if (!said.startsWith('Saved'))
      throw new Unmet(`the ${document} to be saved, but the screen says: ${said}`)
  }
}
