/** What a column of pasted rows holds. */
export type Column =
  | 'title'
  | 'initials'
  | 'first name'
  | 'surname'
  | 'name'
  | 'role'
  | 'organisation'
  | 'email'
  | 'capacity'

export type Columns = readonly (Column | undefined)[]

/** The columns that a row of headings names, in any order and case; undefined for a row that is none. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const columns = cells.map((cell) => HEADINGS.get(cell.toLowerCase().replace(/[^a-z]/g, '')))
  return columns.includes('name') || columns.includes('surname') ? columns : undefined
}

const HEADINGS = new Map<string, Column>([
  ...spelled('title', ['title', 'titles', 'prefix', 'salutation', 'honorific', 'rank']),
  ...spelled('initials', ['initials', 'initial', 'inits']),
  ...spelled('first name', ['firstname', 'firstnames', 'first', 'forename', 'forenames', 'givenname']),
  ...spelled('first name', ['givennames', 'christianname', 'knownas']),
  ...spelled('surname', ['surname', 'lastname', 'last', 'familyname']),
  ...spelled('name', ['name', 'names', 'fullname', 'wholename', 'displayname', 'membername']),
  ...spelled('role', ['role', 'job', 'jobtitle', 'post', 'jobrole', 'designation', 'occupation']),
  ...spelled('organisation', [
    'organisation',
    'organization',
    'org',
    'organisationname',
    'company',
    'agency',
  ]),
  ...spelled('organisation', ['employer', 'representing', 'authority', 'council', 'body']),
  ...spelled('email', ['email', 'mail', 'emailaddress', 'emails', 'eaddress']),
  ...spelled('capacity', ['capacity', 'position', 'membership', 'membershiptype', 'committeerole']),
])

function spelled(column: Column, headings: readonly string[]): readonly (readonly [string, Column])[] {
  return headings.map((heading) => [heading, column] as const)
}
