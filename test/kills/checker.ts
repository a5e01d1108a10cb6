import type { Page } from 'playwright'
import { Acknowledged } from './acknowledged.ts'
import type { Answer, Belief, Question } from './messages.ts'
import { notesOf, openNotes } from './notes-on-screen.ts'
import { watchScreen } from './watch-screen.ts'
import { windowAt } from './window-at.ts'

/**
 * Watches an application from outside of the process that types into it and kills it. It takes nobody's
 * word for what was saved or came back: it reads both off the screen.
 */
export async function run([belief = 'the indicator']: readonly string[]): Promise<void> {
  const checker = new Checker(belief === 'everything shown' ? belief : 'the indicator')
  process.on('message', (question: Question) => {
    void checker.answer(question).then(
      (answer) => process.send?.(answer),
      (fault) => process.send?.({ lost: [`the checker failed: ${fault}`] } satisfies Answer),
    )
  })
  process.on('disconnect', () => process.exit())
}

class Checker {
  readonly #belief: Belief
  #acknowledged = new Acknowledged()

  constructor(belief: Belief) {
    this.#belief = belief
  }

  async answer({ kind, address }: Question): Promise<Answer> {
    const { page } = await windowAt(address)
    if (kind === 'check') return { lost: await this.#lostIn(page) }
    const acknowledged = new Acknowledged()
    this.#acknowledged = acknowledged
    await watchScreen(page, this.#belief, (notes) => acknowledged.take(notes))
    return { lost: [] }
  }

  async #lostIn(page: Page): Promise<readonly string[]> {
    const lost: string[] = []
    await openNotes(page)
    for (const item of this.#acknowledged.items()) {
      const loss = this.#acknowledged.lossIn(await notesOf(page, item))
      if (loss !== null) lost.push(loss)
    }
    return lost
  }
}
