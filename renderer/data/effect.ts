import { mergedBody } from '../../shared/domain/notes/merged-body.ts'
import type { Change } from '../../shared/records/change.ts'
import type { FieldsOf, NewFields, StepChange } from '../../shared/records/edit.ts'
import type { NoteBody } from '../../shared/records/note-body.ts'
import type { RecordOf, TableName } from '../../shared/records/tables.ts'
import { isSame } from './same.ts'

type AnyRecord = RecordOf<TableName>
type AnyFields = FieldsOf<AnyRecord>

/** What a step did to one record: only the fields it changed, so that undoing it touches no others. */
export type Effect = { readonly table: TableName } & (
  | { readonly kind: 'created'; readonly record: AnyRecord }
  | { readonly kind: 'deleted'; readonly record: AnyRecord }
  | {
      readonly kind: 'edited'
      readonly record: AnyRecord
      readonly before: AnyFields
      readonly after: AnyFields
    }
)

/** What a change did to the record that was stored before it; nothing, when it changed nothing. */
export function effectOf(change: Change, before: AnyRecord | undefined): readonly Effect[] {
  const { table } = change
  if (change.kind === 'delete')
    return before === undefined ? [] : [{ table, kind: 'deleted', record: before }]
  const { record } = change
  if (before === undefined) return [{ table, kind: 'created', record }]
  const fields = changedFields(before, record)
  if (fields.length === 0) return []
  return [{ table, kind: 'edited', record, before: only(fields, before), after: only(fields, record) }]
}

/** The change that takes an effect back. */
export function inverseOf(effect: Effect): StepChange {
  const { table, record } = effect
  // safe, three times: an effect's record and fields are those that were read from, or put into, its table
  switch (effect.kind) {
    case 'created':
      return { table, kind: 'delete', id: record.id } as StepChange // safe: see above
    case 'deleted':
      return { table, kind: 'put', record } as StepChange // safe: see above
    case 'edited':
      return { table, kind: 'edit', record, fields: fieldsBefore(effect) } as StepChange // safe: see above
  }
}

/**
 * The fields as they were. Of the words of a minute, and of numbers that are frozen, only what the step did to them
 * is taken back, block by block and number by number: what was typed, and issued, since stays.
 */
function fieldsBefore({ before, after }: Effect & { kind: 'edited' }): NewFields<AnyRecord> {
  const [were, became] = [numbersIn(before), numbersIn(after)]
  if (were !== undefined && became !== undefined)
    return (stored) => ({ ...before, frozenNumbers: numbersTakenBack(were, became, numbersIn(stored) ?? []) })
  const [theirs, base] = [bodyIn(before), bodyIn(after)]
  if (theirs === undefined || base === undefined) return before
  return (stored) => {
    const ours = bodyIn(stored)
    return ours === undefined ? before : { ...before, body: mergedBody({ base, theirs, ours }) }
  }
}

type Numbers = NonNullable<RecordOf<'meetings'>['frozenNumbers']>

/** The numbers that are frozen; undefined where none are, or the fields are not about them. */
function numbersIn(fields: AnyFields | AnyRecord): Numbers | undefined {
  return 'frozenNumbers' in fields ? (fields.frozenNumbers ?? undefined) : undefined
}

/** The numbers of now without those that a step issued, and with those that it took away. */
function numbersTakenBack(were: Numbers, became: Numbers, now: Numbers): Numbers {
  const holds = (numbers: Numbers, wanted: Numbers[number]) => numbers.some((it) => isSame(it, wanted))
  const kept = now.filter((it) => holds(were, it) || !holds(became, it))
  return [...kept, ...were.filter((it) => !holds(became, it) && !holds(kept, it))]
}

function bodyIn(fields: AnyFields | AnyRecord): NoteBody | undefined {
  return 'body' in fields ? fields.body : undefined
}

/** Two steps as if they had been one: what both did to a record, the newer one after the older one. */
export function joinedEffects(older: readonly Effect[], newer: readonly Effect[]): readonly Effect[] {
  const joined = new Map(older.map((effect) => [keyOf(effect), effect]))
  for (const effect of newer) {
    const earlier = joined.get(keyOf(effect))
    const both = earlier === undefined ? effect : composed(earlier, effect)
    if (both === undefined) joined.delete(keyOf(effect))
    else joined.set(keyOf(effect), both)
  }
  return [...joined.values()]
}

function composed(older: Effect, newer: Effect): Effect | undefined {
  switch (older.kind) {
    case 'created':
      return newer.kind === 'deleted' ? undefined : { ...older, record: newer.record }
    case 'edited':
      return afterEdit(older, newer)
    case 'deleted':
      return effectOf({ table: newer.table, kind: 'put', record: newer.record } as Change, older.record)[0] // safe: both effects are of one table
  }
}

function afterEdit(older: Effect & { kind: 'edited' }, newer: Effect): Effect {
  if (newer.kind === 'deleted') return { ...newer, record: { ...newer.record, ...older.before } as AnyRecord } // safe: the fields are those of this record's table
  if (newer.kind === 'created') return newer
  return { ...newer, before: { ...newer.before, ...older.before }, after: { ...older.after, ...newer.after } }
}

function changedFields(before: AnyRecord, after: AnyRecord): readonly string[] {
  const was = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).flatMap(([field, value]) => (isSame(was.get(field), value) ? [] : [field]))
}

function only(fields: readonly string[], record: AnyRecord): AnyFields {
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)))
}

function keyOf(effect: Effect): string {
  return `${effect.table} ${effect.record.id}`
}
