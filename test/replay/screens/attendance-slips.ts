import type { AttendanceFact } from '../../../shared/samples/attendance-facts.ts'
import type { Clerk } from '../clerk.ts'
import { Slip } from './slip.ts'

type Move = Exclude<AttendanceFact, { kind: 'declared' }>
type Declaration = Extract<AttendanceFact, { kind: 'declared' }>

const MOVES = {
  joined: { key: 'Control+Shift+J', title: 'Somebody joins the meeting' },
  left: { key: 'Control+Shift+L', title: 'Somebody leaves the meeting' },
} as const

/** Arrivals, departures and declarations, written down at the item in hand. */
export class AttendanceSlips {
  readonly #clerk: Clerk

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  /** @param isWritten whether its sentence is to stand in the notes */
  async record(fact: AttendanceFact, isWritten: boolean): Promise<void> {
    if (fact.kind === 'declared') await this.#declare(fact, isWritten)
    else await this.#move(fact, isWritten)
  }

  async #move({ kind, who, time, item, when }: Move, isWritten: boolean): Promise<void> {
    const slip = new Slip(this.#clerk, MOVES[kind].title)
    await slip.open(MOVES[kind].key)
    await slip.pick('Who', who)
    await slip.fill('Time', time)
    await slip.choose(`Item ${item}`, when)
    await slip.tick('Write it in the notes', isWritten)
    await slip.confirm()
  }

  async #declare({ who, item, interest, reason, leaves }: Declaration, isWritten: boolean): Promise<void> {
    const slip = new Slip(this.#clerk, 'Declaration of interest')
    await slip.open('Control+Shift+D')
    await slip.pick('Who', who)
    await slip.pickBeginning('Item', `${item} `)
    await slip.fill('Interest', interest)
    await slip.fill('Reason', reason)
    await slip.tick('Leaves the meeting for that item', leaves)
    await slip.tick('Write it in the notes', isWritten)
    await slip.confirm()
  }
}
