import { describe, expect, it } from 'vitest'
import { names, people, refused, tabs } from '../../../../support/pasted.ts'

describe('rows copied from Excel with headings', () => {
  it('are read by their headings, in any order and case', () => {
    expect(
      people(
        tabs('E-MAIL', 'surname', 'Title', 'Initials', 'Organization', 'Job title', 'Capacity'),
        tabs('s@example.org', 'Brinson', 'Ms', 'S', 'KCC', 'Team Leader', 'Officer'),
      ),
    ).toEqual(['Ms S Brinson | Team Leader | KCC | s@example.org | Officer'])
  })

  it('make initials of first names (R-43)', () => {
    expect(
      names(tabs('First name', 'Last name'), tabs('Sarah Jane', 'Brinson'), tabs('J.A.', 'Taylor')),
    ).toEqual(['S J Brinson', 'JA Taylor'])
  })

  it('keep initials as they are, without dots (R-12)', () => {
    const row = (initials: string) => tabs('Mr', initials, 'Reed')
    const rows = ['J.A.', 'J. A.', 'ja', 'Wm', 'E E C', 'Peter'].map(row)
    expect(names(tabs('Title', 'Initials', 'Surname'), ...rows)).toEqual([
      'Mr JA Reed',
      'Mr J A Reed',
      'Mr Wm Reed',
      'Mr E E C Reed',
      'Mr P Reed',
    ])
  })

  it('may hold whole names in one column, also with what stands in brackets', () => {
    expect(people(tabs('Name', 'Role', 'Organisation'), tabs('Mr J Rivers (Chair)', 'Head', 'KCC'))).toEqual([
      'Mr J Rivers | Head | KCC |  | Chair',
    ])
  })

  it('take the capacity from the role where it has no column of its own', () => {
    expect(people(tabs('Name', 'Role'), tabs('Mr J Rivers', 'Chairman'))).toEqual([
      'Mr J Rivers |  |  |  | Chair',
    ])
  })

  it('keep a job that stands under Position as the role', () => {
    expect(
      people(
        tabs('Name', 'Position'),
        tabs('Mr J Rivers', 'Head of Safety'),
        tabs('Ms C Allen', 'Vice-Chairman'),
      ),
    ).toEqual(['Mr J Rivers | Head of Safety |  |  | Member', 'Ms C Allen |  |  |  | Vice-Chair'])
  })

  it('may have a line break and a tab in a quoted cell', () => {
    expect(
      people(tabs('Name', 'Role'), tabs('Mr J Rivers', '"Head of\n""Safer""\tKent"'), tabs('Ms C Allen', '')),
    ).toEqual(['Mr J Rivers | Head of "Safer" Kent |  |  | Member', 'Ms C Allen |  |  |  | Member'])
  })

  it('may have a line above the headings, which is refused', () => {
    expect(refused(tabs('Members 2024', ''), tabs('Title', 'Surname'), tabs('Mr', 'Rivers'))).toEqual([
      '1: Members 2024: This stands above the column headings.',
    ])
  })

  it('count the lines of the paste, also those within a cell', () => {
    const rows = [tabs('Name', 'Role'), tabs('Mr J Rivers', '"Head of\nSafety"'), tabs('Vacancy', '')]
    expect(refused(...rows)).toEqual(['4: Vacancy: This seat is vacant.'])
  })

  it('refuse a row without a name and go on with the next', () => {
    const rows = [tabs('Title', 'Surname', 'Role'), tabs('Mr', '', 'Clerk'), tabs('Ms', 'Allen', '')]
    expect(refused(...rows)).toEqual(['2: Mr\t\tClerk: This is a title without a name.'])
    expect(names(...rows)).toEqual(['Ms Allen'])
  })

  it('may be separated by commas', () => {
    expect(people('Name,Organisation', '"Rivers, John",KCC')).toEqual(['J Rivers |  | KCC |  | Member'])
  })
})

describe('rows copied from Excel without headings', () => {
  it('are a whole name, a role, an organisation and an e-mail', () => {
    expect(people(tabs('Mr J Rivers', 'Head of Safety', 'Kent', 'j@example.org'))).toEqual([
      'Mr J Rivers | Head of Safety | Kent | j@example.org | Member',
    ])
  })

  it('are title, initials and surname where the first cell is a title', () => {
    expect(people(tabs('Mr', 'J', 'Rivers', 'Head', 'KCC', 'j@example.org'))).toEqual([
      'Mr J Rivers | Head | KCC | j@example.org | Member',
    ])
  })

  it('are title, initials and surname where the first cell is empty', () => {
    expect(names(tabs('', 'E E C', 'Hotson', 'Head'))).toEqual(['E E C Hotson'])
  })

  it('leave out an empty role', () => {
    expect(people(tabs('Ms S Brinson', '', 'Ashford', ''))).toEqual(['Ms S Brinson |  | Ashford |  | Member'])
  })

  it('may hold surname and first name in two cells', () => {
    expect(people(tabs('Rivers', 'John', 'Head', 'KCC'))).toEqual(['J Rivers | Head | KCC |  | Member'])
  })

  it('may hold a capacity and a telephone number', () => {
    expect(people(tabs('Mr J Rivers', 'Head', 'KCC', '01632 960000', 'Vice-Chairman'))).toEqual([
      'Mr J Rivers | Head | KCC |  | Vice-Chair',
    ])
  })
})

describe('comma separated lines', () => {
  it('are a name, a role, an organisation and an e-mail', () => {
    expect(people('Mr J Rivers, Head of Safety, KCC, j@example.org')).toEqual([
      'Mr J Rivers | Head of Safety | KCC | j@example.org | Member',
    ])
  })

  it('keep letters after a name with it', () => {
    expect(people('Mr P M Hill, OBE, Head of Safety, KCC')).toEqual([
      'Mr P M Hill, OBE | Head of Safety | KCC |  | Member',
    ])
  })

  it('take a single piece that names a body for the organisation', () => {
    expect(people('Ms S Brinson, Kent Police', 'Mr A Bell, Clerk')).toEqual([
      'Ms S Brinson |  | Kent Police |  | Member',
      'Mr A Bell | Clerk |  |  | Member',
    ])
  })

  it('may be several names with their titles', () => {
    expect(names('Mr J Rivers, Mr P M Hill, OBE and Ms S Brinson')).toEqual([
      'Mr J Rivers',
      'Mr P M Hill, OBE',
      'Ms S Brinson',
    ])
  })
})
