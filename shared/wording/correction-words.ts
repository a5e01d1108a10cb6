import type { Block } from '../documents/model.ts'
import { textOfBlock } from '../documents/plain-text.ts'
import type { CorrectionChange } from '../records/correction.ts'
import type { HouseStyle } from '../records/house-style.ts'
import { placeOfBlock } from './block-places.ts'
import { nameList } from './name-list.ts'

type Style = Pick<HouseStyle, 'quotationMarks'>

/**
 * Corrections as a resolution goes on after “subject to”: `the addition of Mr X’s attendance at the meeting and of
 * Ms Y’s apologies, and the deletion of paragraph 131.4`.
 * @param blocks the document that is corrected
 */
export function correctionsPhrase(
  changes: readonly CorrectionChange[],
  blocks: readonly Block[],
  style: Style,
): string {
  const marks = MARKS[style.quotationMarks]
  const others = changes.flatMap((change) => textPhrase(change, blocks, marks) ?? [])
  const phrases = [additionsPhrase(changes, marks), ...others].filter((it) => it !== '')
  const isLong = phrases.length > 1 && phrases.some((it) => it.includes(' and '))
  return isLong ? `${phrases.slice(0, -1).join(', ')}, and ${phrases.at(-1) ?? ''}` : nameList(phrases, 'and')
}

/** The marks that stand around quoted words, and the one of a possessive. */
const MARKS = {
  curly: { open: '“', close: '”', apostrophe: '’' },
  'as typed': { open: '"', close: '"', apostrophe: "'" },
} as const
type Marks = (typeof MARKS)[keyof typeof MARKS]

function additionsPhrase(changes: readonly CorrectionChange[], { apostrophe }: Marks): string {
  const namesOf = (kind: CorrectionChange['kind']) =>
    nameList(
      changes.flatMap((it) => ('name' in it && it.kind === kind ? [`${it.name}${apostrophe}s`] : [])),
      'and',
    )
  const [attendance, apologies] = [namesOf('add presence'), namesOf('add apology')]
  const added = [
    attendance === '' ? '' : `${attendance} attendance at the meeting`,
    apologies === '' ? '' : `${apologies} apologies`,
  ].filter((it) => it !== '')
  return added.length === 0 ? '' : `the addition of ${added.join(' and of ')}`
}

type TextChange = Extract<CorrectionChange, { before: string }>

function textPhrase(change: CorrectionChange, blocks: readonly Block[], marks: Marks): string | undefined {
  switch (change.kind) {
    case 'add presence':
    case 'add apology':
      return undefined
    case 'change text':
      return changePhrase(change, blocks, marks)
    case 'delete':
      return isWhole(change, blocks)
        ? `the deletion of ${placeOfBlock(blocks, change.blockId)}`
        : `the deletion of ${quoted(change.before, marks)} from ${placeOfBlock(blocks, change.blockId)}`
  }
}

/** Words that are only added to are named, and what was there already tells where they go. */
function changePhrase(
  change: CorrectionChange & { kind: 'change text' },
  blocks: readonly Block[],
  marks: Marks,
): string {
  const { before, after, blockId } = change
  const place = placeOfBlock(blocks, blockId)
  if (isWhole(change, blocks)) return `the replacement of ${place} with ${quoted(after, marks)}`
  const added = addedTo(before, after)
  return added === undefined
    ? `the replacement of ${quoted(before, marks)} with ${quoted(after, marks)} in ${place}`
    : `the addition of ${quoted(added.words, marks)} ${added.where} ${quoted(before, marks)} in ${place}`
}

function addedTo(before: string, after: string) {
  if (after.startsWith(`${before} `))
    return { words: after.slice(before.length + 1), where: 'after' } as const
  if (after.endsWith(` ${before}`))
    return { words: after.slice(0, -before.length - 1), where: 'before' } as const
  return undefined
}

function isWhole({ blockId, before }: TextChange, blocks: readonly Block[]): boolean {
  const block = blocks.find(({ id }) => id === blockId)
  return block !== undefined && textOfBlock(block) === before
}

function quoted(words: string, { open, close }: Marks): string {
  return `${open}${words}${close}`
}
