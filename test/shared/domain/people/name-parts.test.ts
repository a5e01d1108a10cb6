import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namePartsOf } from '../../../../shared/domain/people/name-parts.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'

/** Title, initials and surname, divided by bars: `Ms|JA|Taylor`. */
function parts(name: string) {
  const { title, initials, surname } = namePartsOf(name)
  return [title, initials, surname].join('|')
}

describe('the title of a name (R-12)', () => {
  it.each([
    ['Mr J Rivers', 'Mr|J|Rivers'],
    ['Mx Sam Carter', 'Mx|S|Carter'],
    ['Mr. J. Rivers', 'Mr|J|Rivers'],
    ['MRS J Rivers', 'Mrs|J|Rivers'],
    ['Cllr S Mochrie-Cox', 'Cllr|S|Mochrie-Cox'],
    ['County Councillor J Reed', 'County Councillor|J|Reed'],
    ['Cllr Dr A Reed', 'Cllr Dr|A|Reed'],
    ['The Rt Hon Sir J Reed', 'The Rt Hon Sir|J|Reed'],
    ['The Revd Canon J Reed', 'The Revd Canon|J|Reed'],
    ['Prof Dame K Reed', 'Prof Dame|K|Reed'],
    ['DI J Ross', 'DI|J|Ross'],
    ['DI Ross', 'DI||Ross'],
    ['DS A Stallard', 'DS|A|Stallard'],
    ['T/DCI J Smith', 'T/DCI|J|Smith'],
    ['Chief Superintendent Tracey Marsh', 'Chief Superintendent|T|Marsh'],
    ['Assistant Chief Constable C Nix', 'Assistant Chief Constable|C|Nix'],
    ['Station Manager P Frost', 'Station Manager|P|Frost'],
    ['Lt Col B Frost', 'Lt Col|B|Frost'],
  ])('of “%s”', (name, read) => {
    expect(parts(name)).toBe(read)
  })

  it.each([
    ['J Rivers', '|J|Rivers'],
    ['Rivers', '||Rivers'],
    ['Di Smith', '|D|Smith'],
    ['Mr Bishop', 'Mr||Bishop'],
    ['', '||'],
  ])('is not found where there is none: “%s”', (name, read) => {
    expect(parts(name)).toBe(read)
  })
})

describe('the initials of a name', () => {
  it.each([
    ['Ms JA Taylor', 'Ms|JA|Taylor'],
    ['Mr E E C Hotson', 'Mr|E E C|Hotson'],
    ['Ms J.A. Taylor', 'Ms|JA|Taylor'],
    ['Ms J. A. Taylor', 'Ms|J A|Taylor'],
    ['Ms Å. Åström', 'Ms|Å|Åström'],
    ['Ms A\u030a. A\u030astro\u0308m', 'Ms|Å|Åström'],
    ['Mr J-P Moreau', 'Mr|J-P|Moreau'],
  ])('stay joined or spaced, without dots (R-12): “%s”', (name, read) => {
    expect(parts(name)).toBe(read)
  })

  it.each([
    ['Ms Jessica Mookherjee', 'Ms|J|Mookherjee'],
    ['John Andrew Rivers', '|J A|Rivers'],
    ['John A Rivers', '|J A|Rivers'],
    ['Jean-Paul Moreau', '|J-P|Moreau'],
    ['MR PAUL REED', 'Mr|P|REED'],
    ['rivers, john', '|J|rivers'],
  ])('are made of first names (R-43): “%s”', (name, read) => {
    expect(parts(name)).toBe(read)
  })
})

describe('the surname', () => {
  it.each([
    ['Ludwig van Hoven', '|L|van Hoven'],
    ['Mr Van der Berg', 'Mr||Van der Berg'],
    ['Ms Di Angelo', 'Ms||Di Angelo'],
    ['Ms Sam de la Cruz', 'Ms|S|de la Cruz'],
    ['Mr De Souza', 'Mr||De Souza'],
    ['Ms S St John', 'Ms|S|St John'],
    ['Mr T O’Brien', 'Mr|T|O’Brien'],
    ["Mr T D'Arcy", "Mr|T|D'Arcy"],
    ['Ms L McMahon', 'Ms|L|McMahon'],
    ['Mr J Mac Donald', 'Mr|J|Mac Donald'],
    ['Ms Z Żak-Nowak', 'Ms|Z|Żak-Nowak'],
    ['Mr J Smith Jones', 'Mr|J|Smith Jones'],
    ['MR J MA', 'Mr|J|MA'],
    ['Lord Smith of Kelvin', 'Lord||Smith of Kelvin'],
  ])('of “%s”', (name, read) => {
    expect(parts(name)).toBe(read)
  })

  it.each([
    ['Mr P M Hill, OBE', 'Mr|P M|Hill, OBE'],
    ['Mr P M Hill, OBE, DL', 'Mr|P M|Hill, OBE, DL'],
    ['Mr P M Hill OBE', 'Mr|P M|Hill OBE'],
    ['Mr P Hill, XYZ', 'Mr|P|Hill, XYZ'],
    ['Paula Hill MP', '|P|Hill MP'],
    ['Mr J Smith Jnr', 'Mr|J|Smith Jnr'],
    ['Hill, OBE', '||Hill, OBE'],
  ])('keeps the letters after it (R-12): “%s”', (name, read) => {
    expect(parts(name)).toBe(read)
  })

  it.each([
    ['Rivers, John', '|J|Rivers'],
    ['Rivers, JA', '|JA|Rivers'],
    ['Rivers, Mr J', 'Mr|J|Rivers'],
    ['García Márquez, Gabriela', '|G|García Márquez'],
    ['Rivers, John, OBE', '|J|Rivers, OBE'],
  ])('may stand before the first name: “%s”', (name, read) => {
    expect(parts(name)).toBe(read)
  })
})

const title = fc.constantFrom(
  'Mr',
  'Mrs',
  'Ms',
  'Mx',
  'Dr',
  'Prof',
  'Sir',
  'Cllr',
  'DI',
  'DS',
  'DCI',
  'Revd',
  'Cllr Dr',
)
const initials = fc.constantFrom('J', 'JA', 'E E C', 'Å', 'A B', 'J-P')
const surname = fc
  .tuple(
    fc.constantFrom('', 'de ', 'van der ', 'Mac ', 'St ', 'O’', "D'", 'Mc'),
    fc.constantFrom('Rivers', 'Mochrie-Cox', 'Åström', 'Ní', 'Li', 'Smith Jones', 'Bishop'),
    fc.constantFrom('', ', OBE', ' OBE', ', CBE, DL', ' Jnr'),
  )
  .map((pieces) => pieces.join(''))

describe('a name of the usual shape', () => {
  it('prints as it was written, once it is read', () => {
    fc.assert(
      fc.property(title, initials, surname, (...written) => {
        const printed = written.join(' ')
        expect(fullName(namePartsOf(printed))).toBe(printed)
      }),
      { numRuns: 500 },
    )
  })

  it('is read into the very parts it was made of', () => {
    fc.assert(
      fc.property(title, initials, surname, (...written) => {
        expect(parts(written.join(' '))).toBe(written.join('|'))
      }),
      { numRuns: 500 },
    )
  })
})

describe('reading a name', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof namePartsOf(text).surname).toBe('string')
      }),
    )
  })
})
