import { describe, expect, it } from 'vitest'
import { noticeState } from '../../../../shared/domain/notice/notice-state.ts'
import { DEFAULT_NOTICE, type NoticeRule } from '../../../../shared/records/notice.ts'
import { noticeWords } from '../../../../shared/wording/notice-words.ts'
import { day } from '../../../support/meetings.ts'

/** What is said on a day of the meeting of 17 November 2022. */
function said(today: string, published: string | null = null, fields: Partial<NoticeRule> = {}) {
  const rule = { ...DEFAULT_NOTICE, ...fields }
  const meeting = { date: day('2022-11-17'), published: published === null ? null : day(published) }
  const { weight, sentence, detail } = noticeWords(noticeState(meeting, rule, day(today)), rule)
  return `${weight}: ${sentence}${detail === '' ? '' : ` ${detail}`}`
}

const COUNCILS =
  'sections 100A(6) and 100B(3) of the Local Government Act 1972 ask for five clear days. An item can only be taken without them as an urgent one, for reasons that are minuted.'

describe('what is said of the notice of a meeting (R-86)', () => {
  it('counts the days down to the last one', () => {
    expect(said('2022-11-01')).toBe(
      'quiet: Publish by the end of Wednesday, 9 November 2022: 8 days from now.',
    )
    expect(said('2022-11-08')).toBe(
      'soon: Publish by the end of Wednesday, 9 November 2022, which is tomorrow.',
    )
    expect(said('2022-11-09')).toBe('soon: Publish by the end of Wednesday, 9 November 2022, which is today.')
  })

  it('tells after it by how much which rule would be broken', () => {
    expect(said('2022-11-10')).toBe(
      `broken: The last day to publish was Wednesday, 9 November 2022. Published today it would have 4 clear days instead of 5: ${COUNCILS}`,
    )
  })

  it('loses nothing on a weekend', () => {
    expect(said('2022-11-12', null, { body: 'own', ownDays: 3 })).toBe(
      'soon: Publish by the end of Saturday, 12 November 2022, which is today.',
    )
  })

  it('tells that an agenda was published in time', () => {
    expect(said('2022-11-20', '2022-11-09')).toBe(
      'quiet: Published on Wednesday, 9 November 2022, with 5 clear days before the meeting.',
    )
  })

  it('tells that it was published late, and which rule that breaks', () => {
    expect(said('2022-11-20', '2022-11-16')).toBe(
      `broken: Published on Wednesday, 16 November 2022, too late: the last day was Wednesday, 9 November 2022. It had no clear day instead of 5: ${COUNCILS}`,
    )
    expect(said('2022-11-20', '2022-11-15', { body: 'parish or community council' })).toContain(
      'It had 1 clear day instead of 3: paragraph 10 of Schedule 12 to the Local Government Act 1972',
    )
    expect(said('2022-11-20', '2022-11-15', { body: 'own', ownDays: 7 })).toContain(
      'the committee’s own rule asks for 7 clear days.',
    )
  })

  it('tells of a meeting whose agenda was never recorded as published', () => {
    expect(said('2022-11-17')).toBe(
      'quiet: The agenda is not recorded as published. The last day for it was Wednesday, 9 November 2022.',
    )
  })
})
