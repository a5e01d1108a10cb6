/** A meeting of an invented council in format 1, as a file has it, with the given parts in place of the usual ones. */
export function writtenForm({ body, meeting, ...parts }: Written = {}) {
  return {
    body: { ...BODY, ...body },
    meeting: { ...MEETING, ...meeting },
    attendance: [],
    minutes: [],
    ...parts,
  }
}

type Written = {
  readonly body?: object
  readonly meeting?: object
  readonly attendance?: readonly object[]
  readonly minutes?: readonly object[]
}

const BODY = {
  council: 'Borsetshire County Council',
  name: 'Highways Committee',
  shortName: 'Highways',
  recordCalled: 'Minutes',
  contact: { name: 'Ann Clerk', telephone: '01632 960001', email: 'ann.clerk@example.org' },
  people: [
    { title: 'Cllr', initials: 'A', surname: 'Archer', capacity: 'Chair' },
    { title: 'Cllr', initials: 'B', surname: 'Bellamy' },
    { title: '', initials: 'C', surname: 'Carter', role: 'Engineer', capacity: 'Officer' },
  ],
  timeStyle: '10.00 am',
  joinLastWith: 'and',
  clauseLabels: '1.',
  nameOrder: 'chair, then A to Z',
  firstMention: 'without initial',
  memberNoun: 'A Member',
}

const MEETING = {
  date: '2025-03-04',
  held: 'in the Council Chamber, County Hall, Borchester',
  firstMinuteNumber: 1,
  agenda: [section('A', [item('A1'), item('A2')])],
}

export function section(letter: string, items: readonly object[], restricted = false) {
  return { letter, title: `Section ${letter}`, restricted, items }
}

export function item(code: string, parts: object = {}) {
  return { code, title: `Title of ${code}`, ...parts }
}
