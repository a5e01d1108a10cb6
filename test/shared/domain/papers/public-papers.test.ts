import { describe, expect, it } from 'vitest'
import { publicPapers } from '../../../../shared/domain/papers/public-papers.ts'
import { item, section } from '../../../support/meetings.ts'
import { paper } from '../../../support/papers.ts'

describe('The papers for the public (R-74)', () => {
  it('are all but those of restricted items, and of items that are in no section', () => {
    const [business, restricted] = [section(), section({ restricted: true })]
    const [update, lease] = [item(business), item(restricted)]
    const [open, secret, stray] = [paper(update), paper(lease), paper(item(section()))]
    const agenda = { sections: [business, restricted], items: [update, lease] }
    expect(publicPapers(agenda, [open, secret, stray])).toEqual([open])
  })
})
