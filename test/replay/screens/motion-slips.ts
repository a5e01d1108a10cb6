import type { MotionForm, ProposalForm, VoteForm } from '../../../shared/samples/motion-form.ts'
import type { Clerk } from '../clerk.ts'
import { asOneLine } from '../typing.ts'
import { nameOf, Slip } from './slip.ts'

type Casts = readonly (readonly [key: string, names: readonly string[]])[]

/** Motions with their amendments and votes, written down at the item in hand. */
export class MotionSlips {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  /** Moves a motion, takes its amendments, and decides it. */
  async take(motion: MotionForm): Promise<void> {
    await this.#move(motion)
    for (const amendment of motion.amendments) {
      await this.#amend(amendment, motion.print)
      await this.#decide(amendment, motion.print)
    }
    await this.#decide(motion, motion.print)
  }

  async #move({ text, mover, seconder, print }: MotionForm): Promise<void> {
    const slip = new Slip(this.#clerk, 'Motion')
    await slip.open('Control+Shift+O')
    await slip.fill('Text', text)
    await this.#propose(slip, mover, seconder, print)
  }

  async #amend({ text, replaces, mover, seconder }: MotionForm['amendments'][number], print: boolean) {
    const slip = new Slip(this.#clerk, 'Amendment')
    await slip.open('Control+Shift+A')
    const words = await slip.valueOf('The motion would then read')
    await slip.fill('Text', text)
    if (replaces !== undefined) await slip.fill('Words it replaces', replaces)
    // Where the form does not say what the motion would read, it is the amendment's own words.
    if (nameOf(await slip.valueOf('The motion would then read')) === nameOf(words))
      await slip.fill('The motion would then read', text)
    await this.#propose(slip, mover, seconder, print)
  }

  async #propose(slip: Slip, mover: string, seconder: string | undefined, print: boolean): Promise<void> {
    await slip.pick('Mover', mover)
    if (seconder !== undefined) await slip.pick('Seconder', seconder)
    await slip.tick('Write it in the notes', print)
    await slip.confirm()
  }

  async #decide({ outcome, vote, castingVote }: ProposalForm, print: boolean): Promise<void> {
    if (outcome !== 'carried' && outcome !== 'lost') return this.#end(outcome)
    const slip = new Slip(this.#clerk, 'Vote')
    await slip.open('Control+Shift+T')
    await this.#cast(slip, vote)
    const cast = vote?.castingVote ?? castingVote
    if (cast !== undefined) await slip.choose('Casting vote', capital(cast))
    if (vote === undefined) await slip.choose('Result', capital(outcome))
    await slip.tick('Write it in the notes', print)
    await this.#confirmVote(slip)
  }

  async #cast(slip: Slip, vote: VoteForm | undefined): Promise<void> {
    if (vote === undefined) return slip.choose('How', 'Declared')
    const casts = castsOf(vote)
    if (casts !== null) return this.#castByName(slip, casts)
    await slip.choose('How', 'Show of hands')
    const counts = [
      ['For', vote.for],
      ['Against', vote.against],
      ['Abstain', vote.abstain],
    ] as const
    for (const [label, count] of counts) if (count !== undefined) await slip.fill(label, String(count))
  }

  /** One key a person, in the order of the list; whoever is not named is passed over. */
  async #castByName(slip: Slip, casts: Casts): Promise<void> {
    const clerk = this.#clerk
    await slip.choose('How', 'By name')
    const rows = slip.rows('Votes')
    await clerk.waitUntil('the list of voters', async () => (await rows.count()) > 0)
    const names = (
      await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))
    ).map((label) => nameOf(label.split(':')[0] ?? ''))
    await rows.first().focus()
    for (const [at, name] of names.entries()) {
      const row = rows.nth(at)
      await clerk.waitUntil(`row ${at + 1} of the votes to have the focus`, () =>
        row.evaluate((it) => it === document.activeElement),
      )
      const key = casts.find(([, voted]) => voted.some((it) => nameOf(it) === name))?.[0]
      if (key !== undefined) await clerk.press(key)
      else if (at < names.length - 1) await clerk.press('ArrowDown')
    }
  }

  /** Figures that do not come to those present are recorded all the same. */
  async #confirmVote(slip: Slip): Promise<void> {
    if (await slip.button('Record all the same').isVisible())
      await this.#clerk.click(slip.button('Record all the same'))
    else await slip.confirm()
  }

  /** An end without a vote is on the row of the motion. */
  async #end(outcome: ProposalForm['outcome']): Promise<void> {
    const clerk = this.#clerk
    await clerk.click(clerk.page.getByRole('tab', { name: /^Motions/ }))
    const list = clerk.page.getByRole('list', { name: 'Motions', exact: true })
    await clerk.click(list.getByRole('button', { name: capital(outcome), exact: true }).last())
    await clerk.seeSaved()
  }
}

/** Null for a vote that was counted. */
function castsOf(vote: VoteForm): Casts | null {
  const named = [
    ['f', vote.for],
    ['a', vote.against],
    ['b', vote.abstain],
  ] as const
  const casts = named.flatMap(([key, names]) =>
    Array.isArray(names) ? [[key, names.map(asOneLine)] as const] : [],
  )
  return casts.length === 0 ? null : casts
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
