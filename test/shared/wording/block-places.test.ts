import { describe, expect, it } from 'vitest'
import { placeOfBlock } from '../../../shared/wording/block-places.ts'
import {
  attendance,
  bullet,
  clause,
  council,
  group,
  item,
  minute,
  notes,
  opening,
  p,
  point,
  resolved,
  romanPoint,
  signature,
  told,
} from '../../support/documents.ts'

const { blocks } = notes(
  council('KENT COUNTY COUNCIL'),
  opening('NOTES of a meeting.'),
  attendance('PRESENT', 'Mr A Bell.'),
  attendance('IN ATTENDANCE', 'Ms B King.'),
  attendance('APOLOGIES', 'Mr C Hook.'),
  group('UNRESTRICTED ITEMS'),
  minute(131, 'Roads'),
  item('B1'),
  p(1, 'Three roads were named:'),
  bullet('the high road,'),
  bullet('the low road.'),
  p(2, 'It was noted that:'),
  point('a)', 'they were closed'),
  romanPoint('ii)', 'for snow.'),
  told('Mr A Bell left the meeting.'),
  resolved('that the partnership:'),
  clause('a.', 'Note the roads.'),
  minute(132, 'Parks'),
  p(null, 'The parks were green.'),
  bullet('They were large.'),
  p(null, 'They were open.'),
  resolved('that it be noted.'),
  resolved('that they stay open.'),
  signature('Signed: …'),
)
const PLACES = [
  ['KENT COUNTY COUNCIL', 'the heading'],
  ['NOTES of a meeting.', 'the opening sentence'],
  ['Mr A Bell.', 'the list of those present'],
  ['Ms B King.', 'the list of those in attendance'],
  ['Mr C Hook.', 'the list of apologies'],
  ['UNRESTRICTED ITEMS', 'the heading'],
  ['Roads', 'the heading of minute 131'],
  ['(Item B1)', 'the item of minute 131'],
  ['Three roads were named:', 'paragraph 131.1'],
  ['the high road,', 'the first bullet under paragraph 131.1'],
  ['the low road.', 'the second bullet under paragraph 131.1'],
  ['It was noted that:', 'paragraph 131.2'],
  ['they were closed', 'point a of paragraph 131.2'],
  ['for snow.', 'point a(ii) of paragraph 131.2'],
  ['Mr A Bell left the meeting.', 'the paragraph of minute 131'],
  ['RESOLVED that the partnership:', 'the resolution in minute 131'],
  ['Note the roads.', 'clause a of the resolution in minute 131'],
  ['Parks', 'the heading of minute 132'],
  ['The parks were green.', 'the first paragraph of minute 132'],
  ['They were large.', 'the bullet under the first paragraph of minute 132'],
  ['They were open.', 'the second paragraph of minute 132'],
  ['RESOLVED that it be noted.', 'the first resolution in minute 132'],
  ['RESOLVED that they stay open.', 'the second resolution in minute 132'],
  ['Signed: …', 'the line for the signature'],
] as const

describe('where a correction is', () => {
  it.each(PLACES)('“%s” is named %s', (words, place) => {
    const block = blocks.find(({ runs }) => runs.map(({ text }) => text).join('') === words)
    expect(placeOfBlock(blocks, block?.id ?? '')).toBe(place)
  })

  it('is the record as a whole where the block is not in it', () => {
    expect(placeOfBlock(blocks, 'no such block')).toBe('the record')
  })
})
