import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPastedPeople } from '../../../../shared/domain/people/pasted-people.ts'
import { names, people } from '../../../support/pasted.ts'

describe('pasted people', () => {
  it('are listed once, in whatever capacity they come again', () => {
    expect(people('PRESENT: Mr J Rivers (Chair), Ms C Allen.', 'IN ATTENDANCE: Mr J Rivers.')).toEqual([
      'Mr J Rivers |  |  |  | Chair',
      'Ms C Allen |  |  |  | Member',
    ])
  })

  it('are two where their offices tell them apart', () => {
    expect(names('Mr J Smith (Head, KCC)', 'Mr J Smith (Clerk, KFRS)')).toEqual(['Mr J Smith', 'Mr J Smith'])
  })

  it('are nobody in an empty paste', () => {
    expect(readPastedPeople(' \r\n\t\n')).toEqual({ people: [], refused: [] })
  })

  it('may come with the line ends and hard spaces of Word and Windows', () => {
    expect(names('\ufeffPRESENT: Mr\u00a0J\u00a0Rivers\vMs C Allen.\r\nIN ATTENDANCE: Mr G Reed.')).toEqual([
      'Mr J Rivers',
      'Ms C Allen',
      'Mr G Reed',
    ])
  })

  it('never make it throw, and each of them has a surname', () => {
    const piece = fc.constantFrom(
      'Mr',
      ' J ',
      'Rivers',
      '\t',
      '\n',
      ',',
      '"',
      '(',
      ')',
      ' and ',
      '.',
      'PRESENT:',
      'OBE',
      'Name',
      'é',
      '7',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const surnames = readPastedPeople(pieces.join('')).people.map((person) => person.surname)
        expect(surnames).not.toContain('')
      }),
      { numRuns: 1000 },
    )
  })
})
