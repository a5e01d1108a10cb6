import { type AttendanceEvent, type AttendanceStatus, PLAIN_ANSWER } from '../../shared/records/attendance.ts'
import { clockTime } from '../../shared/records/dates.ts'
import type { ItemId, PersonId } from '../../shared/records/ids.ts'

/** Names by status, in the order of the lists; words in brackets are those printed after the name. */
export type Roll = { readonly [status in AttendanceStatus]?: readonly string[] }

/** What is recorded of the attendance beyond the statuses, a line each. */
export type Happened = {
  /** `Mr J Rivers joined 10:25 during B2`, `left after B1`; `withdrew` and `returned` are for an interest. */
  readonly moves?: readonly string[]
  /** `Mr J Rivers: a personal interest in B2 as a trustee`; `, leaving` at the end for whoever leaves. */
  readonly declares?: readonly string[]
  /** `Ms C Allen for B2`; `Ms C Allen from B2` takes the chair for the rest of the meeting. */
  readonly chairs?: readonly string[]
  /** `Mr P Rayner for Mr C Simkins` */
  readonly substitutes?: readonly string[]
  /** The names of those over a video link. */
  readonly remote?: readonly string[]
}

/** What names and codes mean. */
type Known = {
  readonly personCalled: (name: string) => PersonId
  readonly itemCoded: (code: string) => ItemId
}

type Without<E> = E extends AttendanceEvent ? Omit<E, 'id' | 'meetingId' | 'order'> : never
/** An event of the attendance before it is given its id, its meeting and its place. */
export type Told = Without<AttendanceEvent>

/** All that these lines say, in the order in which it was entered: the roll first. */
export function eventsTold(told: Roll & Happened, known: Known): readonly Told[] {
  const { moves = [], declares = [], chairs = [] } = told
  return [
    ...answers(told, known),
    ...moves.map((line) => moveTold(line, known)),
    ...declares.map((line) => declarationTold(line, known)),
    ...chairs.map((line) => chairTold(line, known)),
  ]
}

const STATUSES = ['present', 'in attendance', 'apologies', 'absent'] as const

function answers(told: Roll & Happened, { personCalled }: Known): readonly Told[] {
  const pairs = (told.substitutes ?? []).map((line) => line.split(' for '))
  const replaced = new Map(pairs.map(([name = '', member = '']) => [name, member]))
  const entered = STATUSES.flatMap((status) => (told[status] ?? []).map((written) => ({ status, written })))
  return entered.map(({ status, written }) => {
    const { name, bracket } = named(written)
    const member = replaced.get(name)
    return {
      kind: 'roll',
      personId: personCalled(name),
      status,
      ...PLAIN_ANSWER,
      as: bracket,
      substituteFor: member === undefined ? null : personCalled(member),
      isRemote: (told.remote ?? []).includes(name),
    }
  })
}

/** `Mr J Rivers (in the Chair)` as the name and the words in the bracket. */
export function named(written: string): { readonly name: string; readonly bracket: string } {
  const [, name = '', bracket = ''] = /^(.*?)(?: \((.*)\))?$/.exec(written) ?? []
  return { name, bracket }
}

function moveTold(line: string, { personCalled, itemCoded }: Known): Told {
  const pattern = /^(.+) (joined|left|withdrew|returned)(?: (\d\d:\d\d))?(?: (before|during|after) (\S+))?$/
  const [, name, verb, time, when = 'during', code] = partsOf(line, pattern)
  return {
    kind: verb === 'joined' || verb === 'returned' ? 'joined' : 'left',
    personId: personCalled(name),
    time: time === undefined ? null : clockTime.parse(time),
    itemId: code === undefined ? null : itemCoded(code),
    when: when === 'before' || when === 'after' ? when : 'during',
    forInterest: verb === 'withdrew' || verb === 'returned',
  }
}

function declarationTold(line: string, { personCalled, itemCoded }: Known): Told {
  const [, name, interest = '', code = '', reason = '', leaving] = partsOf(
    line,
    /^(.+): (.+) interest in (\S+) as (.+?)(, leaving)?$/,
  )
  const leaves = leaving !== undefined
  return { kind: 'declared', personId: personCalled(name), itemId: itemCoded(code), interest, reason, leaves }
}

function chairTold(line: string, { personCalled, itemCoded }: Known): Told {
  const [, name, span, code = ''] = partsOf(line, /^(.+) (for|from) (\S+)$/)
  return {
    kind: 'took the chair',
    personId: personCalled(name),
    itemId: itemCoded(code),
    span: span === 'for' ? 'this item' : 'the rest of the meeting',
  }
}

function partsOf(line: string, pattern: RegExp): readonly [string, string, ...(string | undefined)[]] {
  const [all, first, ...others] = pattern.exec(line) ?? []
  if (all === undefined || first === undefined) throw new Error(`Nothing is told by “${line}”`)
  return [all, first, ...others]
}
