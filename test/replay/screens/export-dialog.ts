import type { Locator } from 'playwright'
import type { Clerk } from '../clerk.ts'
import { Unmet } from '../unmet.ts'

/** A pack takes as long as its papers: pages are drawn and printed. In milliseconds. */
const PACK_PATIENCE = 180_000

/** For whom a pack is, as the screen calls them. */
export type PackReaders = 'Everybody' | 'Those who may see restricted papers'
export type PackKind = 'Word' | 'PDF'

/** What leaves as Word, or as PDF. */
export class ExportDialog {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  /** Saves a document without a watermark, wherever the save dialog says. @param document as the screen calls it */
  async saveClean(document: string): Promise<void> {
    await this.#choose(document)
    await this.#choose('Clean')
    await this.#save(document, 'Word')
  }

  /** Saves the agenda with its papers, wherever the save dialog says. */
  async savePack(readers: PackReaders, kind: PackKind): Promise<void> {
    await this.#choose('Pack')
    await this.#choose(readers)
    await this.#choose(kind === 'Word' ? 'Word, to work with' : 'PDF, to publish')
    await this.#save('Pack', kind, PACK_PATIENCE)
  }

  async #choose(choice: string): Promise<void> {
    const dialog = await this.#opened()
    await this.#clerk.click(dialog.getByRole('radio', { name: choice, exact: true }))
  }

  async #save(document: string, kind: PackKind, patience?: number): Promise<void> {
    const dialog = await this.#opened()
    await this.#clerk.click(dialog.getByRole('button', { name: `Save as ${kind}…` }))
    const outcome = dialog
      .getByRole('status')
      .or(dialog.getByRole('alert'))
      .filter({ hasText: /\bsaved|not built/i })
    await this.#clerk.see('the export to end', outcome, patience)
    const said = await outcome.innerText()
    if (!said.startsWith('Saved'))
      throw new Unmet(`the ${document} to be saved, but the screen says: ${said}`)
  }

  async #opened(): Promise<Locator> {
    const clerk = this.#clerk
    const dialog = clerk.page.getByRole('dialog', { name: /^Export the/ })
    if (!(await dialog.isVisible())) await clerk.press('Control+Shift+E')
    await clerk.see('the dialog “Export”', dialog)
    return dialog
  }
}
