import { describe, expect, it } from 'vitest'
import { fullName, shortName } from '../../../../shared/domain/people/person-name.ts'

const named = (title: string, initials: string, surname: string) => ({ title, initials, surname })

describe('a printed name (R-12)', () => {
  it.each([
    [named('Ms', 'JA', 'Taylor'), 'Ms JA Taylor'],
    [named('Mr', 'E E C', 'Hotson'), 'Mr E E C Hotson'],
    [named('DI', '', 'Ross'), 'DI Ross'],
    [named('', '', 'Rivers'), 'Rivers'],
    [named(' Mr ', '', ' Hill, OBE '), 'Mr Hill, OBE'],
  ])('joins what there is of title, initials and surname: %o is %s', (parts, printed) => {
    expect(fullName(parts)).toBe(printed)
  })
})

describe('a name at its later mentions (R-41)', () => {
  it('has no initials', () => {
    expect(shortName(named('Ms', 'JA', 'Taylor'))).toBe('Ms Taylor')
  })
})
