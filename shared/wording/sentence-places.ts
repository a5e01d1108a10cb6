import type { SentenceName } from '../records/sentence-names.ts'
import type { Values } from './template.ts'

/** Somebody comes, goes, and what is on the table then. */
const MOVE = { person: 'Ms A Example', time: '10.25\u00a0am', when: 'during', item: 'B2' }
const MOVERS = { mover: 'Cllr P Specimen', seconder: 'Mr B Sample' }
const FIGURES = 'For 5; Against 2; Abstain 1'
const AT_A_TIME = { time: '11.05\u00a0am' }
const A_PROPOSAL = { proposal: 'motion' }

/**
 * The places that a sentence may have, each with a value to show it by. The people are invented: Ms Example
 * and her colleagues come to no real meeting.
 */
export const SENTENCE_PLACES: Readonly<Record<SentenceName, Values>> = {
  joined: MOVE,
  left: MOVE,
  withdrew: MOVE,
  returned: MOVE,
  declared: {
    person: 'Ms A Example',
    interest: 'a personal',
    item: 'B2',
    reason: 'a trustee of the charity',
    absence: 'that item',
  },
  'no declarations': {},
  apologies: {
    names: 'Mr B Sample',
    substitutes: 'Ms Example attending as a substitute for Mr Sample',
  },
  'no apologies': {},
  substitute: { person: 'Ms A Example', member: 'Mr B Sample' },
  'took the chair': { person: 'Ms A Example' },
  'took the chair for the rest': { person: 'Ms A Example' },
  moved: { ...MOVERS, text: 'that the report be noted' },
  'amendment moved': { ...MOVERS, text: 'to add the words “and thanks its author”' },
  'declared by vote': { motion: 'motion', result: 'CARRIED', figures: FIGURES },
  'amendment declared by vote': { motion: 'amendment', result: 'LOST', figures: FIGURES },
  unanimous: { motion: 'motion', result: 'CARRIED' },
  'without division': { motion: 'motion', result: 'CARRIED' },
  'casting vote': { chair: 'Chair', cast: 'for', proposal: 'motion' },
  'recorded request': { person: 'Ms A Example', vote: 'vote against' },
  withdrawn: A_PROPOSAL,
  fell: A_PROPOSAL,
  deferred: A_PROPOSAL,
  referred: A_PROPOSAL,
  'not put': A_PROPOSAL,
  nominated: { nominee: 'Ms A Example', ...MOVERS },
  'elected unopposed': { nominee: 'Ms A Example', office: 'Vice-Chair' },
  elected: { nominee: 'Ms A Example', office: 'Vice-Chair', figures: 'Ms A Example 6; Mr B Sample 3' },
  adjourned: AT_A_TIME,
  resumed: AT_A_TIME,
  'public excluded': AT_A_TIME,
  'public readmitted': AT_A_TIME,
  action: { person: 'Mr B Sample', what: 'circulate the figures', due: '5 December 2024' },
  urgency: { chair: 'Chair', reason: 'the grant must be claimed before the next meeting' },
  deferral: {},
}

/** Whatever stands in curly brackets in a template and is no place of its sentence: nothing fills it in. */
export function unknownPlaces(name: SentenceName, template: string): readonly string[] {
  const found = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place)
  return [...new Set(found)].filter((place) => !Object.hasOwn(SENTENCE_PLACES[name], place))
}
