import { codedAgenda, itemsInOrder } from '../../shared/domain/agenda/codes.ts'
import type { RollEntry } from '../../shared/domain/attendance/roll.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { fullName } from '../../shared/domain/people/person-name.ts'
import type { ItemId } from '../../shared/records/ids.ts'

/** The id of the item with this code. */
export function itemAt(code: string, { sections, items }: MeetingSnapshot): ItemId {
  const found = itemsInOrder(codedAgenda(sections, items)).find((coded) => coded.code === code)
  if (found === undefined) throw new Error(`There is no item ${code}`)
  return found.item.id
}

/** The code of the item with this id. */
export function codeOf(id: ItemId, { sections, items }: MeetingSnapshot): string {
  return itemsInOrder(codedAgenda(sections, items)).find(({ item }) => item.id === id)?.code ?? ''
}

/** Surnames in a row, which is enough to tell invented people apart: `Allen Bell`. */
export function surnames(entries: readonly RollEntry[]): string {
  return entries.map(({ person }) => person.surname).join(' ')
}

export function names(entries: readonly RollEntry[]): readonly string[] {
  return entries.map(({ person }) => fullName(person))
}
