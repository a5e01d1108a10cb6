/** What stands before a name, in the spelling that is kept. Those in capitals are read in capitals only. */
const CIVIL = [
  ...['Mr', 'Mrs', 'Miss', 'Ms', 'Mx', 'Dr', 'Doctor', 'Prof', 'Professor', 'Sir', 'Dame', 'Master'],
  ...['Lord', 'Lady', 'Baron', 'Baroness', 'Viscount', 'Viscountess', 'The Lord', 'The Lady', 'The Baroness'],
  ...['Hon', 'The Hon', 'Rt Hon', 'The Rt Hon', 'Right Hon', 'The Right Hon', 'Right Honourable'],
  ...['The Right Honourable', 'Judge', 'HHJ', 'His Honour', 'Her Honour', 'Mr Justice', 'Mrs Justice'],
]
const COUNCIL = [
  ...['Cllr', 'Councillor', 'Ald', 'Alderman', 'Alderwoman', 'Deputy', 'Mayor'],
  ...['County', 'Borough', 'City', 'District', 'Town', 'Parish', 'Community'].flatMap((of) => [
    `${of} Cllr`,
    `${of} Councillor`,
  ]),
]
const FAITH = [
  ...['Rev', 'Revd', 'Reverend', 'The Rev', 'The Revd', 'The Reverend', 'The Rt Revd', 'The Very Revd'],
  ...['The Most Revd', 'Ven', 'The Ven', 'Canon', 'Archdeacon', 'Bishop', 'Father', 'Fr', 'Pastor', 'Rabbi'],
  ...['Imam', 'Sheikh', 'Sister'],
]
const POLICE = [
  ...['PC', 'WPC', 'PCSO', 'PS', 'DC', 'DS', 'DI', 'CI', 'DCI', 'DSU', 'DCS', 'ACC', 'DCC', 'CC'],
  ...['Sgt', 'Sergeant', 'Insp', 'Inspector', 'Ch Insp', 'Chief Insp', 'Chief Inspector', 'Supt', 'Ch Supt'],
  ...['Superintendent', 'Chief Supt', 'Chief Superintendent', 'Police Constable', 'Police Sergeant'],
  ...['Det Con', 'Det Sgt', 'Det Insp', 'Det Ch Insp', 'Det Chief Insp', 'Det Supt', 'Det Ch Supt'],
  ...['Detective Constable', 'Detective Sergeant', 'Detective Inspector', 'Detective Chief Inspector'],
  ...['Detective Superintendent', 'Detective Chief Superintendent', 'Chief Constable'],
  ...['Deputy Chief Constable', 'Assistant Chief Constable'],
]
const FIRE = [
  ...[
    'CFO',
    'DCFO',
    'ACFO',
    'Chief Fire Officer',
    'Deputy Chief Fire Officer',
    'Assistant Chief Fire Officer',
  ],
  ...['Crew', 'Watch', 'Station', 'Group', 'Area'].flatMap((of) => [`${of} Manager`, `${of} Commander`]),
]
const FORCES = [
  ...[
    'Lt',
    'Lieutenant',
    'Sub Lt',
    'Lt Cdr',
    'Lt Col',
    'Lt Gen',
    'Lieutenant Commander',
    'Lieutenant Colonel',
  ],
  ...['Capt', 'Captain', 'Maj', 'Major', 'Maj Gen', 'Major General', 'Col', 'Colonel', 'Brig', 'Brigadier'],
  ...['General', 'Cdr', 'Commander', 'Cdre', 'Commodore', 'Rear Admiral', 'Vice Admiral', 'Admiral'],
  ...['Flt Lt', 'Flight Lieutenant', 'Sqn Ldr', 'Squadron Leader', 'Wg Cdr', 'Wing Commander'],
  ...['Gp Capt', 'Group Captain', 'Air Cdre', 'Air Commodore', 'AVM', 'Air Vice-Marshal'],
]

const TITLES = [...CIVIL, ...COUNCIL, ...FAITH, ...POLICE, ...FIRE, ...FORCES]
const LONGEST = 4
/** As much of a text as may be one name. */
const LONGEST_NAME = 100
const inCapitals = new Map(TITLES.filter((it) => it === it.toUpperCase()).map((it) => [it, it]))
const inAnyCase = new Map(TITLES.filter((it) => !inCapitals.has(it)).map((it) => [it.toLowerCase(), it]))

/**
 * Takes the titles off the front of a name's words (`The Rt Hon`, `Cllr Dr`, `T/DCI`), each in its kept
 * spelling and without a dot. The last word is never a title: somebody may be called Bishop.
 */
export function withoutTitle(words: readonly string[]): { title: string; rest: readonly string[] } {
  const titles: string[] = []
  let rest = words
  for (;;) {
    const found = firstTitle(rest.slice(0, -1))
    if (found === undefined) return { title: titles.join(' '), rest }
    titles.push(found.title)
    rest = rest.slice(found.words)
  }
}

/** Whether all of these words are titles, as in `Mr` or `Cllr Dr`. */
export function isTitle(text: string): boolean {
  const words = text.split(' ')
  return withoutTitle([...words, '']).rest.length === 1
}

/** Whether a text begins with a title and goes on, as a name does. */
export function startsWithTitle(text: string): boolean {
  const words = text.trimStart().slice(0, LONGEST_NAME).split(/\s+/u)
  return withoutTitle(words).title !== ''
}

/** A title by itself in its kept spelling; one that is not known stays as it was written. */
export function keptTitle(text: string): string {
  const { title, rest } = withoutTitle([...text.split(' '), ''])
  return rest.length === 1 ? title : text
}

function firstTitle(words: readonly string[]): { title: string; words: number } | undefined {
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) {
    const title = titleWrittenAs(words.slice(0, count).join(' ').replaceAll('.', ''))
    if (title !== undefined) return { title, words: count }
  }
  return undefined
}

/** A rank that is held for a time has a letter before it: `T/DCI`, `A/Supt`. */
function titleWrittenAs(written: string): string | undefined {
  const [, held = '', rank = written] = /^([AT]\/)(.+)$/.exec(written) ?? []
  const title = inCapitals.get(rank) ?? inAnyCase.get(rank.toLowerCase())
  return title === undefined ? undefined : held + title
}
