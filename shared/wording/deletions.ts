import type { DeletedThing, Deletion } from '../records/deletion.ts'
import { counted, countedOrNo } from './counts.ts'
import { weekdayAndDate } from './dates.ts'

/** `Meeting of Thursday, 21 November 2024`: how a deleted thing is called in a list. */
export function deletedName(thing: DeletedThing): string {
  switch (thing.kind) {
    case 'committee':
      return thing.name || 'Committee without a name'
    case 'meeting':
      return `Meeting of ${weekdayAndDate(thing.date)}`
    case 'person':
      return thing.name || 'Person without a name'
  }
}

/** The same within a sentence: `the meeting of Thursday, 21 November 2024`. */
export function deletedNameWithin(thing: DeletedThing): string {
  return thing.kind === 'meeting' ? `the meeting of ${weekdayAndDate(thing.date)}` : deletedName(thing)
}

/** `Kent Community Safety Partnership, with 17 items and 21 people on the roll`: where it was, and what was in it. */
export function deletedContents({ thing, committeeName }: Pick<Deletion, 'thing' | 'committeeName'>): string {
  switch (thing.kind) {
    case 'committee':
      return `Committee, with ${countedOrNo(thing.meetings, 'meeting')} and ${countedOrNo(thing.people, 'person', 'people')}`
    case 'meeting':
      return `${committeeName}, with ${countedOrNo(thing.items, 'item')} and ${countedOrNo(thing.people, 'person', 'people')} on the roll`
    case 'person':
      return thing.office === ''
        ? `Taken from ${committeeName}`
        : `${thing.office}, taken from ${committeeName}`
  }
}

/** `89 days left`; the last one is followed by another start that finds it over. */
export function daysLeftWords(days: number): string {
  return days === 0 ? 'Goes for good soon' : `${counted(days, 'day')} left`
}
