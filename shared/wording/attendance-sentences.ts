import { rollEvents } from '../domain/attendance/roll.ts'
import { shortNamesAmong } from '../domain/people/short-names.ts'
import { byOrder } from '../domain/sorting.ts'
import type {
  AttendanceEvent,
  ChairEvent,
  DeclarationEvent,
  MoveEvent,
  RollEvent,
} from '../records/attendance.ts'
import type { PersonId } from '../records/ids.ts'
import type { SentenceName } from '../records/sentence-names.ts'
import { nameList } from './name-list.ts'
import type { Telling } from './telling.ts'
import { timeInStyle } from './times.ts'

/** The sentence of one event; an answer to the roll is printed in the lists, and has none. */
export function attendanceLine(event: AttendanceEvent, telling: Telling): string | null {
  switch (event.kind) {
    case 'roll':
      return null
    case 'joined':
    case 'left':
      return moveLine(event, telling)
    case 'declared':
      return declarationLine(event, telling)
    case 'took the chair':
      return chairLine(event, telling)
  }
}

/** `Mr X joined the meeting at 10.25 am, during consideration of item B2.` */
function moveLine(event: MoveEvent, { nameOf, codeOf, say }: Telling): string {
  const time = event.time === null ? '' : (timeInStyle(event.time, '10.00 am') ?? '')
  return say(nameOfMove(event), {
    person: nameOf(event.personId),
    time,
    when: event.when,
    item: codeOf(event.itemId),
  })
}

function nameOfMove({ kind, forInterest }: MoveEvent): SentenceName {
  if (!forInterest) return kind
  return kind === 'left' ? 'withdrew' : 'returned'
}

/** `Mr X declared a personal interest in item B2 as a trustee and left the meeting for that item.` */
function declarationLine(event: DeclarationEvent, { nameOf, codeOf, say }: Telling): string {
  return say('declared', {
    person: nameOf(event.personId),
    interest: withArticle(event.interest),
    item: codeOf(event.itemId),
    reason: withoutStop(event.reason),
    absence: event.leaves ? 'that item' : '',
  })
}

function chairLine({ personId, span }: ChairEvent, { nameOf, say }: Telling): string {
  const name = span === 'this item' ? 'took the chair' : 'took the chair for the rest'
  return say(name, { person: nameOf(personId) })
}

/** Every declaration, or that there were none. */
export function declarationLines(telling: Telling): readonly string[] {
  const declared = telling.snapshot.attendance.filter((event) => event.kind === 'declared').sort(byOrder)
  if (declared.length === 0) return [telling.say('no declarations', {})]
  return declared.map((event) => declarationLine(event, telling))
}

/** Who sent apologies and who came in their place; then who came for somebody who had not sent any. */
export function apologiesLines(telling: Telling): readonly string[] {
  const events = rollEvents(telling.snapshot.attendance)
  const absent = events.filter(({ status }) => status === 'apologies')
  const others = substitutions(events).filter((pair) =>
    absent.every(({ personId }) => personId !== pair.member),
  )
  const told = others.map(({ person, member }) =>
    telling.say('substitute', { person: telling.nameOf(person), member: telling.nameOf(member) }),
  )
  return absent.length === 0 && told.length > 0 ? told : [apologiesLine(events, absent, telling), ...told]
}

/** `Apologies were received from Mr A Hook, with Mr Rayner attending as a substitute for Mr Hook.` */
function apologiesLine(events: readonly RollEvent[], absent: readonly RollEvent[], telling: Telling): string {
  if (absent.length === 0) return telling.say('no apologies', {})
  const names = absent.map(({ personId }) => telling.nameOf(personId))
  return telling.say('apologies', {
    names: nameList(names, 'and'),
    substitutes: substitutes(events, absent, telling),
  })
}

function substitutes(events: readonly RollEvent[], absent: readonly RollEvent[], { snapshot }: Telling) {
  const shortNames = shortNamesAmong(snapshot.people)
  const pairs = substitutions(events).filter(({ member }) =>
    absent.some(({ personId }) => personId === member),
  )
  return nameList(
    pairs.map(
      ({ person, member }) => `${shortNames(person)} attending as a substitute for ${shortNames(member)}`,
    ),
    'and',
  )
}

type Substitution = { readonly person: PersonId; readonly member: PersonId }

/** Who came, and in whose place. */
function substitutions(events: readonly RollEvent[]): readonly Substitution[] {
  return events.flatMap(({ personId, status, substituteFor }) => {
    const hasCome = status === 'present' || status === 'in attendance'
    if (!hasCome || substituteFor === null || substituteFor === personId) return []
    return [{ person: personId, member: substituteFor }]
  })
}

/** `personal` is `a personal` interest; words that have their article keep it. */
function withArticle(interest: string): string {
  const words = interest.trim()
  if (words === '' || /^(an?|the|his|her|their)\s/i.test(words)) return words || 'an'
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`
}

/** The sentence has its own full stop. */
export function withoutStop(text: string): string {
  return text.trim().replace(/\.+$/, '')
}
