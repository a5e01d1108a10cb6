import type { MoveEvent } from '../records/attendance.ts'
import type { AttendanceForm } from './attendance-form.ts'

type Move = AttendanceForm['joined'][number]
type Declaration = AttendanceForm['declares'][number]

/** What a form says of a person beside their answer to the roll. */
export type AttendanceFact =
  | ({ readonly who: string; readonly kind: MoveEvent['kind'] } & Move)
  | ({ readonly who: string; readonly kind: 'declared' } & Declaration)

/** Every arrival, departure and declaration, in the order in which the form has them. */
export function attendanceFacts(attendance: readonly AttendanceForm[]): readonly AttendanceFact[] {
  return attendance.flatMap(({ who, joined, left, declares }): readonly AttendanceFact[] => [
    ...joined.map((move) => ({ who, kind: 'joined' as const, ...move })),
    ...left.map((move) => ({ who, kind: 'left' as const, ...move })),
    ...declares.map((declaration) => ({ who, kind: 'declared' as const, ...declaration })),
  ])
}

/** The fact that a sentence of the notes tells of; of two that it could be, the one of the item it names. */
export function factToldBy(line: string, facts: readonly AttendanceFact[]): AttendanceFact | undefined {
  const words = withPlainSpaces(line)
  const told = facts.filter(({ who, kind }) => words.startsWith(`${withPlainSpaces(who)} ${kind} `))
  return told.find(({ item }) => new RegExp(`\\bitem ${escaped(item)}\\b`).test(words)) ?? told[0]
}

function withPlainSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
