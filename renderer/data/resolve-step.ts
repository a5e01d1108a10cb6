import { type Change, checkedChange } from '../../shared/records/change.ts'
import { appliedTo, idOf, type StepChange } from '../../shared/records/edit.ts'
import type { RecordOf, TableName } from '../../shared/records/tables.ts'
import { type Effect, effectOf } from './effect.ts'

type AnyRecord = RecordOf<TableName>

/** The records a step is about, as they were stored before it, by table and id. */
export type StoredBefore = ReadonlyMap<string, AnyRecord>

export type ResolvedStep = { readonly changes: readonly Change[]; readonly effects: readonly Effect[] }

/**
 * What a step comes to: one whole record put or deleted for each record it is about, each checked
 * against its schema, and what that does to the store. Edits of a record that is no longer there come to
 * nothing.
 * @param stored null where the store cannot be read: edits then go on top of the record the screen had,
 * and the step cannot be undone, because nobody knows what was there
 * @param owed changes that the store has not taken yet: they count as if it had
 * @throws ZodError where a record is not of its form
 */
export function resolveStep(
  asked: readonly StepChange[],
  stored: StoredBefore | null,
  owed: ReadonlyMap<string, Change>,
): ResolvedStep {
  const changes = new Map<string, Change>()
  for (const change of asked) {
    const key = keyOf(change)
    const whole = wholeChange(change, changes.get(key) ?? owed.get(key), stored)
    if (whole !== undefined) changes.set(key, checkedChange(whole))
  }
  const effects = [...changes].flatMap(([key, change]) => effectOf(change, recordBefore(key, stored, owed)))
  return { changes: [...changes.values()], effects: stored === null ? [] : effects }
}

export function keyOf(change: StepChange): string {
  return `${change.table} ${idOf(change)}`
}

function recordBefore(
  key: string,
  stored: StoredBefore | null,
  owed: ReadonlyMap<string, Change>,
): AnyRecord | undefined {
  const change = owed.get(key)
  if (change === undefined) return stored?.get(key)
  return change.kind === 'put' ? change.record : undefined
}

function wholeChange(
  change: StepChange,
  earlier: Change | undefined,
  stored: StoredBefore | null,
): Change | undefined {
  if (change.kind !== 'edit') return change
  if (earlier?.kind === 'delete') return undefined
  const current = earlier?.record ?? (stored === null ? change.record : stored.get(keyOf(change)))
  return current === undefined ? undefined : appliedTo(change, current)
}
