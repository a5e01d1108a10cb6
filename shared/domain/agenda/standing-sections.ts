import type { Committee, StandingSection } from '../../records/committee.ts'

/**
 * What every agenda of a new committee starts with.
 * @param recordCalled Notes or Minutes: the word for the record of the last meeting
 */
export function defaultStandingSections(recordCalled: Committee['recordCalled']): StandingSection[] {
  return [
    {
      title: 'Committee Business',
      restricted: false,
      items: ['Introduction', 'Apologies', 'Declarations of Interest', `${recordCalled} of last meeting`],
    },
    { title: 'Matters for Information/Discussion', restricted: false, items: [] },
    { title: 'Matters for Information', restricted: false, items: ['Dates of future meetings'] },
    { title: 'Restricted items', restricted: true, items: [] },
  ]
}
