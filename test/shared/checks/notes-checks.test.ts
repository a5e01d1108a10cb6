import { describe, expect, it } from 'vitest'
import { stopsExport } from '../../../shared/checks/finding.ts'
import { notesFindings } from '../../../shared/checks/notes-checks.ts'
import { whyNotFinished } from '../../../shared/checks/why-not-finished.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import type { NoteBody } from '../../../shared/records/note-body.ts'
import { meetingOf } from '../../support/meetings.ts'
import { body, bold, bullet, paragraph, resolution } from '../../support/note-bodies.ts'

const COMPLETE = { present: ['Mr J Rivers (Chair)'], agenda: { B: ['Update', 'Review'] } }

/** The rules that a meeting breaks, and how much it matters. */
function broken(told: Parameters<typeof meetingOf>[0]) {
  return notesFindings(meetingOf({ ...COMPLETE, ...told })).map(({ rule, weight }) => `${rule} ${weight}`)
}

const brokenBy = (words: NoteBody) => broken({ minuted: { B1: words } })

describe('the checks before notes leave', () => {
  it('find nothing in complete notes', () => {
    expect(brokenBy(body(paragraph('Ms Allen spoke.'), resolution('that it be noted.')))).toEqual([])
  })

  it('put what must be mended before what deserves a look', () => {
    expect(broken({ present: [], meeting: { held: '' } })).toEqual(['R-03 must fix', 'R-10 look at'])
  })

  it('say what is wrong and where', () => {
    const snapshot = meetingOf({ ...COMPLETE, minuted: { B2: body(resolution('', 'Note it.')) } })
    expect(notesFindings(snapshot)).toEqual([
      {
        rule: 'R-60',
        weight: 'look at',
        sentence: 'Item B2 has a resolution without words after RESOLVED.',
        place: { kind: 'item', itemId: snapshot.items[1]?.id },
      },
    ])
  })
})

describe('a meeting without a place (R-03)', () => {
  it.each(['', ' ', 'in the'])('stops an export: held “%s”', (held) => {
    expect(broken({ meeting: { held } })).toEqual(['R-03 must fix'])
  })
})

describe('an urgent item', () => {
  const withItem = (fields: Partial<Item>) => {
    const { items, ...rest } = meetingOf(COMPLETE)
    return { ...rest, items: items.map((item, place) => (place === 1 ? { ...item, ...fields } : item)) }
  }
  const rulesOf = (fields: Partial<Item>) => notesFindings(withItem(fields)).map(({ rule }) => rule)

  it('without the chair’s reason stops a clean export, but not a draft (R-71)', () => {
    const [found] = notesFindings(withItem({ urgent: { reason: ' ' } }))
    expect(found && [found.rule, stopsExport(found, 'clean'), stopsExport(found, 'draft')]).toEqual([
      'R-71',
      true,
      false,
    ])
  })

  it('without the chair’s reason keeps the meeting from being ended, and says where', () => {
    const snapshot = withItem({ urgent: { reason: '' } })
    expect(whyNotFinished(snapshot)).toMatchObject({
      sentence: 'Item B2 is urgent, and the chair’s reason for taking it is not written yet.',
      place: { kind: 'item', itemId: snapshot.items[1]?.id },
    })
  })

  it('with a reason, or put off, stands in no way', () => {
    expect(rulesOf({ urgent: { reason: 'the bridge closed' } })).toEqual([])
    expect(rulesOf({ urgent: { reason: '' }, isDeferred: true })).toEqual([])
    expect(whyNotFinished(withItem({ urgent: { reason: 'the bridge closed' } }))).toBeUndefined()
  })
})

describe('a roll', () => {
  it('of nobody is pointed out (R-10), once', () => {
    expect(broken({ present: [], apologies: ['Mr J Rivers (Chair)'] })).toEqual(['R-10 look at'])
  })

  it('on which nobody presides is pointed out (R-11)', () => {
    expect(broken({ present: ['Mr J Rivers'] })).toEqual(['R-11 look at'])
  })

  it('that does not show the committee’s chair says whose name lacks the words (R-11)', () => {
    const told = { present: ['Ms C Allen', 'Mr J Rivers'], members: ['Mr J Rivers (Chair)'] }
    expect(notesFindings(meetingOf({ ...COMPLETE, ...told })).map(({ sentence }) => sentence)).toEqual([
      'Nobody is shown as being in the chair: add words such as “in the Chair” after the name of Mr J Rivers.',
    ])
  })

  it('without such words is complete where it is recorded who took the chair (R-11, R-106)', () => {
    expect(broken({ present: ['Ms C Allen'], chairs: ['Ms C Allen from B1'] })).toEqual([])
  })

  it('is pointed out at the first item at which nobody presides any more (R-11)', () => {
    const left = meetingOf({ ...COMPLETE, moves: ['Mr J Rivers left before B2'] })
    expect(notesFindings(left)).toEqual([
      {
        rule: 'R-11',
        weight: 'look at',
        sentence: 'Nobody is in the chair at item B2: record who took it.',
        place: { kind: 'item', itemId: left.items[1]?.id },
      },
    ])
  })
})

describe('words under an item that is not minuted', () => {
  it('are pointed out, because they will not be printed (R-32)', () => {
    expect(broken({ notMinuted: { B1: body(paragraph('Ms Allen spoke.')) } })).toEqual(['R-32 look at'])
  })

  it('are not pointed out where there are none', () => {
    expect(broken({ notMinuted: { B1: body(paragraph(' '), resolution('')) } })).toEqual([])
  })
})

describe('a resolution without words (R-60)', () => {
  it.each([['nothing', ''] as const, ['white space', ' \u00a0'] as const])(
    'is pointed out: %s',
    (_, lead) => {
      expect(brokenBy(body(resolution(lead, 'Note it.')))).toEqual(['R-60 look at'])
    },
  )
})

describe('a left-over placeholder (L1)', () => {
  it.each([
    '(a) FIELD (b) FIELD_TITLE',
    '<<date>>',
    '[insert name]',
    '[Insert name]',
    '{{chair}}',
    'FIELD_ITEM_TITLE',
  ])('is pointed out: %s', (words) => {
    expect(brokenBy(body(paragraph(words)))).toEqual(['L1 look at'])
  })

  it('is quoted as it is read, whatever the looks of its parts', () => {
    const snapshot = meetingOf({
      ...COMPLETE,
      minuted: { B1: body(bullet('by [insert ', bold('name'), '].')) },
    })
    expect(notesFindings(snapshot).map(({ sentence }) => sentence)).toEqual([
      'Item B1 still holds a placeholder: [insert name]',
    ])
  })

  it('is found in the heading and in a clause', () => {
    expect(broken({ headings: { B1: 'FIELD_TITLE' }, minuted: { B1: body() } })).toEqual(['L1 look at'])
    expect(brokenBy(body(resolution('that:', '[insert]')))).toEqual(['L1 look at'])
  })

  it.each(['the playing field', 'Field Lane', 'FIELDS IN TRUST', 'a << b', '[sic]', 'paragraph {1}'])(
    'is not seen in “%s”',
    (words) => {
      expect(brokenBy(body(paragraph(words)))).toEqual([])
    },
  )

  it('is not looked for under an item that is not minuted', () => {
    expect(broken({ headings: { B1: 'FIELD_TITLE' } })).toEqual([])
  })
})
