import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCommit } from '../../../renderer/data/commit.ts'
import { noJournal } from '../../../renderer/data/journal.ts'
import type { Step } from '../../../renderer/data/step.ts'
import { createUndo, type Undo } from '../../../renderer/data/undo.ts'
import { put, remove } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { Person } from '../../../shared/records/person.ts'
import { person } from '../../support/meetings.ts'
import { step, typing } from '../../support/steps.ts'
import { openStore } from '../../support/store.ts'
import { type People, UndoModel } from '../../support/undo-model.ts'

type Real = {
  readonly commit: (step: Step) => Promise<unknown>
  readonly undo: Undo
  readonly people: () => Promise<People>
}

/** One thing a clerk does, to the model and to the real store; afterwards both hold the same. */
type Action = fc.AsyncCommand<UndoModel, Real>

const anyPerson = fc.constantFrom(person('DI J Ross'), person('Ms C Bright'))
const anyWord = fc.constantFrom('', 'a', 'ab')

const puts = fc
  .tuple(anyPerson, anyWord)
  .map(([who, role]) =>
    action(
      `put ${who.surname} with the role ${role}`,
      (model) => model.do(new Map(model.people).set(who.id, { ...who, role }), null),
      step('put', put('people', { ...who, role })),
    ),
  )

const deletes = anyPerson.map((who) =>
  action(
    `delete ${who.surname}`,
    (model) => model.do(without(model.people, who), null),
    step('delete', remove('people', who.id)),
  ),
)

const clicks = fc
  .tuple(anyPerson, anyWord)
  .map(([who, organisation]) =>
    action(
      `click ${who.surname} to ${organisation}`,
      (model) => model.do(edited(model.people, who, { organisation }), null),
      step('click', edit('people', who, { organisation })),
    ),
  )

const types = fc
  .tuple(anyPerson, anyWord)
  .map(([who, email]) =>
    action(
      `type ${who.surname} to ${email}`,
      (model) => model.do(edited(model.people, who, { email }), who.id),
      typing(who.id, edit('people', who, { email })),
    ),
  )

const undoes = fc.constant(
  command(
    'undo',
    (model) => model.undo(),
    ({ undo }) => undo.undo(),
  ),
)
const redoes = fc.constant(
  command(
    'redo',
    (model) => model.redo(),
    ({ undo }) => undo.redo(),
  ),
)

/** Typing and undoing twice as often, for it takes a row of them to go wrong. */
const COMMANDS = [puts, deletes, clicks, types, types, undoes, undoes, redoes]

describe('whatever is put, deleted, clicked, typed, undone and redone', () => {
  it('the store holds what a plain model says', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 40, size: 'max' }), async (commands) => {
        const real = await openReal()
        await fc.asyncModelRun(() => ({ model: new UndoModel(), real }), commands)
      }),
    )
  })
})

function action(name: string, inModel: (model: UndoModel) => void, done: Step): Action {
  return command(name, inModel, ({ commit }) => commit(done))
}

function command(
  name: string,
  inModel: (model: UndoModel) => void,
  inStore: (real: Real) => Promise<unknown>,
): Action {
  return {
    check: () => true,
    run: async (model, real) => {
      inModel(model)
      await inStore(real)
      expect(await real.people()).toEqual(model.people)
    },
    toString: () => name,
  }
}

function without(people: People, { id }: Person): People {
  return new Map([...people].filter(([key]) => key !== id))
}

function edited(people: People, { id }: Person, fields: Partial<Person>): People {
  return new Map([...people].map(([key, it]) => [key, key === id ? { ...it, ...fields } : it]))
}

async function openReal(): Promise<Real> {
  const database = await openStore()
  const { commit, onKept } = createCommit({ database, journal: noJournal() })
  const undo = createUndo({ onKept, submit: commit, settle: async () => undefined })
  const people = async () => new Map((await database.people.toArray()).map((it) => [it.id, it] as const))
  return { commit, undo, people }
}
