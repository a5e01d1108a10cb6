import type { Clerk } from '../clerk.ts'

/** Every command, found by its words. */
export class Palette {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  async run(command: string): Promise<void> {
    const clerk = this.#clerk
    await clerk.press('Control+k')
    const line = clerk.page.getByRole('dialog').getByRole('combobox')
    await clerk.see('the list of commands', line)
    await clerk.type(command)
    await clerk.see(`the command “${command}”`, clerk.page.getByRole('option', { name: command }).first())
    await clerk.press('Enter')
    await clerk.waitUntil('the list of commands to close', async () => !(await line.isVisible()))
  }
}
