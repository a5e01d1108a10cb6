import { describe, expect, it } from 'vitest'
import { exclusionLead } from '../../../shared/wording/exclusion.ts'

const ENGLAND = { nation: 'England', hasPublicInterest: false } as const
const D1 = { code: 'D1', paragraphs: [3] }

describe('the resolution that excludes the press and public (R-75)', () => {
  it('names the Act, the item and the paragraph', () => {
    expect(exclusionLead({ ...ENGLAND, items: [D1] })).toBe(
      'that, under section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for item D1 on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A of the Act.',
    )
  })

  it('names every item, and every paragraph once', () => {
    const items = [D1, { code: 'D2', paragraphs: [1, 3] }, { code: 'D4', paragraphs: [5] }]
    expect(exclusionLead({ ...ENGLAND, items })).toContain(
      'for items D1, D2 and D4 on the grounds that they involve the likely disclosure of exempt information as defined in paragraphs 1, 3 and 5 of Part 1',
    )
  })

  it('may say that the public interest was weighed', () => {
    expect(exclusionLead({ ...ENGLAND, items: [D1], hasPublicInterest: true })).toMatch(
      / of the Act, and that in all the circumstances the public interest in maintaining the exemption outweighs the public interest in disclosing the information\.$/,
    )
  })

  it('goes by Part 4 in Wales (R-76)', () => {
    const items = [{ code: 'D1', paragraphs: [14] }]
    expect(exclusionLead({ nation: 'Wales', hasPublicInterest: false, items })).toContain(
      'paragraph 14 of Part 4 of Schedule 12A',
    )
  })
})
