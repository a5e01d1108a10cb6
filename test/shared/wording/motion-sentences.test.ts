import { describe, expect, it } from 'vitest'
import type { RecordedRequest } from '../../../shared/records/vote.ts'
import {
  counted,
  type MotionTold,
  motion,
  named,
  UNANIMOUS,
  WITHOUT_DIVISION,
  who,
} from '../../support/motions.ts'
import { decided, moved, PRESENT } from '../../support/told-motions.ts'

const NOTED = motion('that the report be noted').movedBy('Cllr A Smith').secondedBy('Mr B Jones')
const AMENDED = NOTED.amended('to leave out “noted” and insert “agreed”', 'that the report be agreed')
const SECONDED = AMENDED.movedBy('Ms C Dunn').secondedBy('Mr D Hill')

const requested = (name: string, cast: RecordedRequest['cast']) => ({
  requests: [{ personId: who(name), cast }],
})

describe('that a motion was moved (R-67)', () => {
  it.each([
    [
      'a motion',
      NOTED,
      undefined,
      'It was moved by Cllr A Smith and seconded by Mr B Jones that the report be noted.',
    ],
    [
      'no seconder',
      motion('that the report be noted').movedBy('Cllr A Smith'),
      undefined,
      'It was moved by Cllr A Smith that the report be noted.',
    ],
    [
      'nobody in particular',
      motion('that the report be noted'),
      undefined,
      'It was moved that the report be noted.',
    ],
    [
      'words that end with a full stop',
      motion('that the report be noted.').movedBy('Cllr A Smith'),
      undefined,
      'It was moved by Cllr A Smith that the report be noted.',
    ],
    [
      'an amendment',
      SECONDED,
      0,
      'An amendment was moved by Ms C Dunn and seconded by Mr D Hill to leave out “noted” and insert “agreed”.',
    ],
    [
      'an amendment without a seconder',
      AMENDED.movedBy('Ms C Dunn'),
      0,
      'An amendment was moved by Ms C Dunn to leave out “noted” and insert “agreed”.',
    ],
  ])('is told of %s', (_, record, at, line) => {
    expect(moved(record, at)).toEqual([line])
  })
})

describe('how a motion was decided', () => {
  it.each<[string, MotionTold, string]>([
    ['carried', NOTED.carried(), 'On being put to the vote, the motion was declared CARRIED.'],
    ['lost', NOTED.lost(), 'On being put to the vote, the motion was declared LOST.'],
    [
      'carried with figures',
      NOTED.carried(counted({ for: 5, against: 2, abstain: 1 })),
      'On being put to the vote, the motion was declared CARRIED (For 5; Against 2; Abstain 1).',
    ],
    [
      'with none against, which was counted',
      NOTED.carried(counted({ for: 5, against: 0, abstain: 0 })),
      'On being put to the vote, the motion was declared CARRIED (For 5; Against 0; Abstain 0).',
    ],
    [
      'with abstentions that were not counted',
      NOTED.lost(counted({ for: 2, against: 5 })),
      'On being put to the vote, the motion was declared LOST (For 2; Against 5).',
    ],
    [
      'with some who did not vote, which is not printed',
      NOTED.carried(counted({ for: 5, against: 2, abstain: 1, didNotVote: 3 })),
      'On being put to the vote, the motion was declared CARRIED (For 5; Against 2; Abstain 1).',
    ],
    [
      'without a single figure',
      NOTED.carried(counted({})),
      'On being put to the vote, the motion was declared CARRIED.',
    ],
    [
      'unanimously',
      NOTED.carried(UNANIMOUS),
      'On being put to the vote, the motion was declared CARRIED unanimously.',
    ],
    ['without division', NOTED.carried(WITHOUT_DIVISION), 'The motion was agreed without division.'],
    ['withdrawn', NOTED.ended('withdrawn'), 'The motion was withdrawn.'],
    ['fallen', NOTED.ended('fell for want of a seconder'), 'The motion fell for want of a seconder.'],
    ['deferred', NOTED.ended('deferred'), 'The motion was deferred.'],
    ['referred', NOTED.ended('referred'), 'The motion was referred.'],
    ['not put', NOTED.ended('not put'), 'The motion was not put.'],
  ])('is told of one %s (R-70)', (_, record, line) => {
    expect(decided(record)).toEqual([line])
  })

  it('is not told while it is open', () => {
    expect(decided(NOTED)).toEqual([])
  })
})

describe('how an amendment was decided (R-68)', () => {
  it.each<[string, MotionTold, string]>([
    [
      'carried',
      SECONDED.carried(counted({ for: 4, against: 3, abstain: 1 })),
      'On being put to the vote, the amendment was declared CARRIED (For 4; Against 3; Abstain 1).',
    ],
    ['lost', SECONDED.lost(), 'On being put to the vote, the amendment was declared LOST.'],
    [
      'unanimously',
      SECONDED.carried(UNANIMOUS),
      'On being put to the vote, the amendment was declared CARRIED unanimously.',
    ],
    ['without division', SECONDED.carried(WITHOUT_DIVISION), 'The amendment was agreed without division.'],
    ['withdrawn', SECONDED.ended('withdrawn'), 'The amendment was withdrawn.'],
    ['fallen', AMENDED.ended('fell for want of a seconder'), 'The amendment fell for want of a seconder.'],
  ])('is told of one %s', (_, record, line) => {
    expect(decided(record, 0)).toEqual([line])
  })

  it.each<[string, MotionTold, string]>([
    ['carried, it is the substantive motion', SECONDED.carried(), 'substantive motion'],
    ['lost, it is the motion', SECONDED.lost(), 'motion'],
    ['withdrawn, it is the motion', SECONDED.ended('withdrawn'), 'motion'],
    [
      'lost after an amendment to it was carried, it is the motion',
      SECONDED.amended('to add “in full”', 'that the report be agreed in full').carried().lost(),
      'motion',
    ],
    ['carried and another one lost, it is the substantive motion', oneCarriedOneLost(), 'substantive motion'],
  ])('with an amendment %s that is put', (_, record, called) => {
    expect(decided(record.carried(counted({ for: 5, against: 2 })))).toEqual([
      `On being put to the vote, the ${called} was declared CARRIED (For 5; Against 2).`,
    ])
  })
})

describe('a recorded vote (R-66)', () => {
  const VOTES = named({
    for: ['Mr B Jones', 'Cllr Z Young', 'Cllr A Smith'],
    against: ['Ms C Dunn'],
    abstain: ['Mr D Hill'],
  })

  it('has each way of voting in a line of its own, names as those present, then the declaration without figures', () => {
    expect(decided(NOTED.carried(VOTES))).toEqual([
      'For (3): Cllr Z Young, Cllr A Smith and Mr B Jones.',
      'Against (1): Ms C Dunn.',
      'Abstain (1): Mr D Hill.',
      'On being put to the vote, the motion was declared CARRIED.',
    ])
  })

  it('joins the last name as the committee does', () => {
    expect(decided(NOTED.carried(VOTES), undefined, { joinLastWith: ',' })[0]).toBe(
      'For (3): Cllr Z Young, Cllr A Smith, Mr B Jones.',
    )
  })

  it('leaves out a way in which nobody voted, and names who did not vote', () => {
    expect(
      decided(SECONDED.lost(named({ against: PRESENT.slice(1), 'did not vote': ['Cllr Z Young'] })), 0),
    ).toEqual([
      'Against (4): Cllr A Smith, Mr B Jones, Ms C Dunn and Mr D Hill.',
      'Not voting (1): Cllr Z Young.',
      'On being put to the vote, the amendment was declared LOST.',
    ])
  })
})

describe('a casting vote (R-63)', () => {
  const TIE = counted({ for: 2, against: 2 })

  it.each<[string, MotionTold, number | undefined, readonly string[]]>([
    [
      'for the motion',
      NOTED.carried(TIE, { castingVote: 'for' }),
      undefined,
      [
        'The Chair exercised a casting vote for the motion.',
        'On being put to the vote, the motion was declared CARRIED (For 2; Against 2).',
      ],
    ],
    [
      'against the amendment',
      SECONDED.lost(TIE, { castingVote: 'against' }),
      0,
      [
        'The Chair exercised a casting vote against the amendment.',
        'On being put to the vote, the amendment was declared LOST (For 2; Against 2).',
      ],
    ],
    [
      'for the substantive motion, which it calls the motion',
      SECONDED.carried().carried(TIE, { castingVote: 'for' }),
      undefined,
      [
        'The Chair exercised a casting vote for the motion.',
        'On being put to the vote, the substantive motion was declared CARRIED (For 2; Against 2).',
      ],
    ],
    [
      'after the names',
      NOTED.carried(named({ for: ['Cllr A Smith'], against: ['Ms C Dunn'] }), { castingVote: 'for' }),
      undefined,
      [
        'For (1): Cllr A Smith.',
        'Against (1): Ms C Dunn.',
        'The Chair exercised a casting vote for the motion.',
        'On being put to the vote, the motion was declared CARRIED.',
      ],
    ],
  ])('is told %s, before the declaration', (_, record, at, expected) => {
    expect(decided(record, at)).toEqual(expected)
  })

  it('is given by whatever the committee calls its chair', () => {
    const record = NOTED.lost(TIE, { castingVote: 'against' })
    expect(decided(record, undefined, { chairWord: 'Mayor' })[0]).toBe(
      'The Mayor exercised a casting vote against the motion.',
    )
  })
})

describe('a member’s own vote (R-64)', () => {
  it.each([
    ['for', 'In accordance with the procedure rules, Ms C Dunn asked that their vote for be recorded.'],
    [
      'against',
      'In accordance with the procedure rules, Ms C Dunn asked that their vote against be recorded.',
    ],
    ['abstain', 'In accordance with the procedure rules, Ms C Dunn asked that their abstention be recorded.'],
  ] as const)('%s is told after the declaration', (cast, line) => {
    expect(decided(NOTED.carried(undefined, requested('Ms C Dunn', cast)))).toEqual([
      'On being put to the vote, the motion was declared CARRIED.',
      line,
    ])
  })
})

function oneCarriedOneLost(): MotionTold {
  return SECONDED.carried().amended('to add “in full”', 'that the report be agreed in full').lost()
}
