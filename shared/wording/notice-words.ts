import type { NoticeState } from '../domain/notice/notice-state.ts'
import type { NoticeRule } from '../records/notice.ts'
import { counted } from './counts.ts'
import { weekdayAndDate } from './dates.ts'

/** What is to be said of the notice of a meeting, and whether a rule is broken by it. */
export type NoticeWords = {
  readonly weight: 'quiet' | 'soon' | 'broken'
  readonly sentence: string
  /** What was broken, and by how much. */
  readonly detail: string
}

export function noticeWords(state: NoticeState, rule: NoticeRule): NoticeWords {
  switch (state.kind) {
    case 'to publish':
      return {
        weight: state.daysLeft <= SOON ? 'soon' : 'quiet',
        sentence: `Publish by the end of ${weekdayAndDate(state.by)}${countdown(state.daysLeft)}.`,
        detail: '',
      }
    case 'overdue':
      return {
        weight: 'broken',
        sentence: `The last day to publish was ${weekdayAndDate(state.by)}.`,
        detail: `Published today it would have ${clearDays(state.clear)} instead of ${state.needed}: ${lawOf(rule)}`,
      }
    case 'never published':
      return {
        weight: 'quiet',
        sentence: `The agenda is not recorded as published. The last day for it was ${weekdayAndDate(state.by)}.`,
        detail: '',
      }
    case 'in time':
      return {
        weight: 'quiet',
        sentence: `Published on ${weekdayAndDate(state.on)}, with ${clearDays(state.clear)} before the meeting.`,
        detail: '',
      }
    case 'late':
      return {
        weight: 'broken',
        sentence: `Published on ${weekdayAndDate(state.on)}, too late: the last day was ${weekdayAndDate(state.by)}.`,
        detail: `It had ${clearDays(state.clear)} instead of ${state.needed}: ${lawOf(rule)}`,
      }
  }
}

/** From how many days before the last one the countdown is shown as pressing. */
const SOON = 2

function countdown(daysLeft: number): string {
  if (daysLeft === 0) return ', which is today'
  if (daysLeft === 1) return ', which is tomorrow'
  return `: ${daysLeft} days from now`
}

function clearDays(count: number): string {
  return count === 0 ? 'no clear day' : counted(count, 'clear day')
}

/** Which rule asks for the notice. */
function lawOf({ body, calendar, ownDays }: NoticeRule): string {
  switch (body) {
    case 'principal council':
      return LAW_OF_COUNCILS[calendar]
    case 'parish or community council':
      return 'paragraph 10 of Schedule 12 to the Local Government Act 1972 asks for three clear days.'
    case 'own':
      return `the committee’s own rule asks for ${clearDays(ownDays)}.`
  }
}

const LAW_OF_COUNCILS: Readonly<Record<NoticeRule['calendar'], string>> = {
  'England and Wales':
    'sections 100A(6) and 100B(3) of the Local Government Act 1972 ask for five clear days. An item can only be taken without them as an urgent one, for reasons that are minuted.',
  Scotland: 'sections 50A and 50B of the Local Government (Scotland) Act 1973 ask for three clear days.',
  'Northern Ireland': 'the Local Government Act (Northern Ireland) 2014 asks for five clear days.',
}
