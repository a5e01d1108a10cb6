import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { type Chance, chanceFrom } from '../../kills/chance.ts'
import type { FaultGroup, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { DeskHands } from './desk-hands.ts'
import { DeskModel, type PlainDesk } from './desk-model.ts'
import { copyOf, sampleProfile } from './stage.ts'

const STEPS = 14

let sample: string

/** J (reliability 4): whatever is done to a meeting, the window and a plain model agree after every step. */
export const RANDOM_EDITING: FaultGroup = {
  letter: 'J',
  what: 'a meeting is edited at random, beside a plain model',
  opensWindows: true,
  async prepare(scene) {
    sample = await sampleProfile(scene)
  },
  cases: [
    {
      kind: 'random',
      name: 'typing, moving, restricting, undo, redo, restarts and crashes',
      seeds: { full: 8, quick: 2 },
      run: (scene, chance) => edit(scene, chance, (desk) => new DeskModel(desk)),
    },
  ],
  controls: [
    {
      kind: 'plain',
      name: 'a model that forgets what was moved',
      run: forgetfully,
    },
  ],
}

/** One thing that a clerk does, to the model and to the window; afterwards both hold the same. */
type Action = fc.AsyncCommand<DeskModel, DeskHands>

const place = fc.nat(20)
const words = fc.constantFrom(
  'The report was noted. ',
  '“Knife crime” fell by £4m. ',
  'Agreed – unanimously. ',
)

const types = fc.tuple(place, words).map(([at, text]) =>
  action(
    'type',
    (model) => !model.endsInTyping,
    (model, hands) => {
      const item = itemAt(model.desk, at)
      model.type(item, text)
      return hands.type(item, text)
    },
    'notes',
  ),
)

const restricts = place.map((at) =>
  action(
    'restrict a section',
    () => true,
    (model, hands) => {
      const section = at % model.desk.sections.length
      model.restrict(section)
      return hands.restrict(section)
    },
    'agenda',
  ),
)

const moves = fc.tuple(place, place).map(([at, below]) =>
  action(
    'move an item',
    (model) => movable(model.desk).length > 0,
    (model, hands) => {
      const sections = movable(model.desk)
      const section = sections[at % sections.length] ?? 0
      const to = below % ((model.desk.sections[section]?.items.length ?? 2) - 1)
      model.moveDown(section, to)
      return hands.moveDown(section, to)
    },
    'agenda',
  ),
)

const undoes = fc.constant(
  action(
    'undo',
    () => true,
    (model, hands) => {
      model.undo()
      return hands.press('Control+z')
    },
  ),
)

const redoes = fc.constant(
  action(
    'redo',
    () => true,
    (model, hands) => {
      model.redo()
      return hands.press('Control+y')
    },
  ),
)

const startsAgain = fc.constantFrom('close', 'kill').map((how) =>
  action(
    how === 'close' ? 'restart' : 'crash',
    () => true,
    (model, hands) => {
      model.startAgain()
      return hands.startAgain(how)
    },
  ),
)

/** Editing and undoing more often, for it takes a row of them to go wrong. */
const COMMANDS = [types, types, restricts, moves, moves, undoes, undoes, redoes, startsAgain]

/** Not every row of steps moves something. */
async function forgetfully(scene: Scene): Promise<Verdict> {
  for (const seed of [1, 2, 3, 4, 5]) {
    const found = await edit(scene, chanceFrom(seed), (desk) => new ForgetfulModel(desk))
    if (found.length > 0) return found
  }
  return []
}

async function edit(scene: Scene, chance: Chance, modelOf: (desk: PlainDesk) => DeskModel): Promise<Verdict> {
  const hands = await DeskHands.at(scene, await copyOf(scene, sample))
  const before = await hands.stored()
  if (before.kind !== 'same') return before.differing
  const model = modelOf(before.desk)
  const commands = fc.commands(COMMANDS, { maxCommands: STEPS, size: 'max' })
  const property = fc.asyncProperty(commands, (row) => fc.asyncModelRun(() => ({ model, real: hands }), row))
  const seed = chance.below(1_000_000_000)
  const run = await fc.check(property, { seed, numRuns: 1, endOnFailure: true })
  return run.failed ? [`${run.counterexample}: ${run.errorInstance}`] : []
}

function action(
  name: string,
  check: (model: DeskModel) => boolean,
  run: (model: DeskModel, hands: DeskHands) => Promise<void>,
  screen?: 'notes' | 'agenda',
): Action {
  return {
    check,
    async run(model, hands) {
      if (screen === 'notes' && !model.isAtNotes) {
        model.goToNotes()
        await hands.goToNotes()
      }
      if (screen === 'agenda' && model.isAtNotes) {
        model.goToAgenda()
        await hands.goToAgenda()
      }
      await run(model, hands)
      await seeSame(model, hands)
    },
    toString: () => name,
  }
}

/** So long a click may take until it is written, in milliseconds. */
const PATIENCE = 5000

async function seeSame(model: DeskModel, hands: DeskHands): Promise<void> {
  const until = Date.now() + PATIENCE
  for (;;) {
    const found = await hands.stored()
    if (isDeepStrictEqual(found, { kind: 'same', desk: model.desk })) return
    if (Date.now() > until)
      throw new Error(`${JSON.stringify(found)} is stored, and not ${JSON.stringify(model.desk)}`)
    await pause(50)
  }
}

function itemAt({ sections }: PlainDesk, at: number): string {
  const items = sections.flatMap((section) => section.items)
  return items[at % items.length] ?? ''
}

/** The sections in which something can be moved down. */
function movable({ sections }: PlainDesk): readonly number[] {
  return sections.flatMap(({ items }, at) => (items.length > 1 ? [at] : []))
}

/** The control's fault: it forgets that items were moved. */
class ForgetfulModel extends DeskModel {
  override moveDown(): void {
    // nothing
  }
}
