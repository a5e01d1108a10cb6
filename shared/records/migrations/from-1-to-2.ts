import { type Everything, type StoredRecord, withEach } from './step.ts'

/**
 * Version 2 knows notice, the course of a live meeting, papers and deletions that can be taken back. Records get what
 * came with it, with the meaning that its absence had; what is there already stays.
 */
export function from1To2(before: Everything): Everything {
  const changed = [
    ['committees', committee],
    ['meetings', meeting],
    ['items', item],
    ['attendance', attendance],
  ] as const
  return changed.reduce((everything, [table, change]) => withEach(everything, table, change), before)
}

function committee(record: StoredRecord): StoredRecord {
  const style = fieldsOf(record.houseStyle)
  return {
    seats: null,
    phrases: [],
    sentences: {},
    notice: {
      body: 'principal council',
      ownDays: 5,
      calendar: 'England and Wales',
      addedHolidays: [],
      removedHolidays: [],
    },
    futureMeetings: [],
    ...record,
    houseStyle: {
      introductions: 'once a document',
      chairWord: 'Chair',
      seconders: 'needed',
      remotePresence: 'counts',
      apologies: 'not printed',
      confirmation: 'were a correct record',
      nation: 'England',
      signature: 'not printed',
      initials: 'not printed',
      ...style,
      quorum: quorum(fieldsOf(style.quorum)),
    },
  }
}

function quorum(rule: Fields): Fields {
  return rule.kind === 'fraction' ? { of: 'members', atLeast: 1, ...rule } : rule
}

function meeting(record: StoredRecord): StoredRecord {
  return { supplements: [], currentItemId: null, frozenNumbers: null, isExtraordinary: false, ...record }
}

function item(record: StoredRecord): StoredRecord {
  return {
    plannedMinutes: null,
    spans: [],
    urgent: null,
    isDeferred: false,
    deferredFrom: null,
    isBudget: false,
    author: '',
    supplement: null,
    purpose: null,
    recommendation: '',
    ...record,
  }
}

function attendance(record: StoredRecord): StoredRecord {
  return record.kind === 'roll' ? { reason: '', substituteFor: null, isRemote: false, ...record } : record
}

type Fields = { readonly [field: string]: unknown }

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
