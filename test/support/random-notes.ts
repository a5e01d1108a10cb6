import fc from 'fast-check'
import type { Block, NotesDocument, Run } from '../../shared/documents/model.ts'
import { CLAUSE_LABELS, type ClauseLabels } from '../../shared/records/house-style.ts'
import { clauseLabel, subPointLabel } from '../../shared/wording/labels.ts'
import {
  attendance,
  bullet,
  clause,
  committee,
  council,
  dash,
  group,
  item,
  minute,
  notes,
  opening,
  p,
  point,
  resolved,
  romanPoint,
  told,
} from './documents.ts'

/** Notes of meetings that never were: any words in any order, and numbers with gaps now and then. */
export function randomNotes(): fc.Arbitrary<NotesDocument> {
  return fc.constantFrom(...CLAUSE_LABELS).chain((clauseLabels) =>
    fc
      .tuple(front(), fc.array(minuteBlocks(clauseLabels), { minLength: 1, maxLength: 6 }), fc.boolean())
      .map(([head, minutes, draft]) => ({
        ...notes(...head, ...minutes.flat()),
        clauseLabels,
        status: draft ? 'draft' : 'clean',
      })),
  )
}

function front(): fc.Arbitrary<Block[]> {
  return fc
    .tuple(words(), words(), words(), words())
    .map(([a, b, c, d]) => [
      council(...a),
      committee(...b),
      opening(...c),
      attendance('PRESENT', 'Mr A Hook', ...d),
      group('UNRESTRICTED ITEMS'),
    ])
}

/** The numbers are few, so that minutes follow one another as often as they leave a gap. */
function minuteBlocks(form: ClauseLabels): fc.Arbitrary<Block[]> {
  return fc
    .record({
      number: fc.integer({ min: 1, max: 4 }),
      title: words(),
      firstParagraph: fc.constantFrom(1, 1, 1, 5, null),
      passages: fc.array(fc.oneof(paragraph(), sentence(), resolution(form)), { maxLength: 4 }),
    })
    .map(({ number, title, firstParagraph, passages }) => [
      minute(number, ...title),
      item('B1'),
      ...countedFrom(firstParagraph, passages.flat()),
    ])
}

function paragraph(): fc.Arbitrary<Block[]> {
  const below = fc.oneof(
    fc.array(words(), { maxLength: 3 }).map((texts) => texts.map((text) => bullet(...text))),
    fc.array(words(), { maxLength: 2 }).map((texts) => texts.map((text) => dash(...text))),
    fc
      .array(words(), { maxLength: 3 })
      .map((texts) => texts.map((text, at) => point(subPointLabel(at, 1), ...text))),
    fc
      .array(words(), { maxLength: 2 })
      .map((texts) => texts.map((text, at) => romanPoint(subPointLabel(at, 2), ...text))),
  )
  return fc.tuple(words(), below).map(([text, blocks]) => [p(1, ...text), ...blocks])
}

function sentence(): fc.Arbitrary<Block[]> {
  return words().map((text) => [told(...text)])
}

function resolution(form: ClauseLabels): fc.Arbitrary<Block[]> {
  return fc
    .tuple(words(), fc.array(words(), { maxLength: 3 }))
    .map(([lead, clauses]) => [
      resolved(...lead),
      ...clauses.map((text, at) => clause(clauseLabel(at, form), ...text)),
    ])
}

/** Numbers the paragraphs among these blocks from this number on, or not at all. */
function countedFrom(first: number | null, blocks: readonly Block[]): Block[] {
  let next = first
  return blocks.map((block) => {
    if (block.kind !== 'paragraph') return block
    const number = next
    if (next !== null) next += 1
    return { ...block, number }
  })
}

/** Words of every script in every look. They begin with a word, so that no block is empty. */
function words(): fc.Arbitrary<(string | Run)[]> {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('\n', '\t', '{default-bullet-numbering-0}', '&amp;'),
  )
  const run = fc
    .tuple(text.filter(isPrintable), fc.constantFrom({}, { bold: true as const }, { italic: true as const }))
    .map(([it, look]): Run => ({ text: it, ...look }))
  return fc.array(run, { maxLength: 3 }).map((runs) => ['It was noted that ', ...runs])
}

/** What a Word file can hold: the rest is dropped, and then nothing comes back. */
function isPrintable(text: string): boolean {
  return !/(?![\n\t])[\p{Cc}\p{Cs}\u2028\u2029\u200b\ufeff\ufffe\uffff]/u.test(text)
}
