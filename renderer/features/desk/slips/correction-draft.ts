import type { Block } from '../../../../shared/documents/model.ts'
import { textOfBlock } from '../../../../shared/documents/plain-text.ts'
import { wordsInBlock } from '../../../../shared/domain/confirmation/corrected-words.ts'
import { shortNamesAmong } from '../../../../shared/domain/people/short-names.ts'
import type { CorrectionChange } from '../../../../shared/records/correction.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { placeOfBlock } from '../../../../shared/wording/block-places.ts'

export type CorrectionKind = CorrectionChange['kind']

/** A correction as it is filled in. */
export type CorrectionDraft = {
  /** Null until one is begun. */
  readonly kind: CorrectionKind | null
  readonly person: Person | null
  readonly blockId: string
  /** The words as they stand; empty for all of them. */
  readonly words: string
  readonly instead: string
}

export const EMPTY_CORRECTION: CorrectionDraft = {
  kind: null,
  person: null,
  blockId: '',
  words: '',
  instead: '',
}

/** The correction that is filled in; undefined while something is missing. */
export function correctionOf(
  draft: CorrectionDraft,
  blocks: readonly Block[],
  people: readonly Person[],
): CorrectionChange | undefined {
  switch (draft.kind) {
    case null:
      return undefined
    case 'add presence':
    case 'add apology':
      return draft.person === null ? undefined : { kind: draft.kind, name: nameOf(draft.person, people) }
    case 'change text':
    case 'delete':
      return textCorrection(draft, draft.kind, blocks)
  }
}

/** As names are written after the first mention: the corrections say `Mr Mochrie-Cox’s`. */
function nameOf(person: Person, people: readonly Person[]): string {
  return shortNamesAmong([...people.filter(({ id }) => id !== person.id), person])(person.id)
}

function textCorrection(
  { blockId, words, instead }: CorrectionDraft,
  kind: 'change text' | 'delete',
  blocks: readonly Block[],
): CorrectionChange | undefined {
  const block = blocks.find(({ id }) => id === blockId)
  const before = block && wordsInBlock(block, words)
  if (before === undefined) return undefined
  if (kind === 'delete') return { kind, blockId, before }
  const after = instead.trim()
  return after === '' || after === before ? undefined : { kind, blockId, before, after }
}

/** Why the words that a correction is about cannot be found. */
export function faultIn({ blockId, words }: CorrectionDraft, blocks: readonly Block[]): string | undefined {
  const block = blocks.find(({ id }) => id === blockId)
  if (block === undefined || wordsInBlock(block, words) !== undefined) return undefined
  return `These words are not in ${placeOfBlock(blocks, blockId)}.`
}

/** The places of the notes that a correction can be in, each with its first words. */
export function placesIn(
  blocks: readonly Block[],
): readonly { readonly value: string; readonly label: string }[] {
  return blocks
    .filter(({ kind }) => kind !== 'signature' && kind !== 'item reference')
    .map((block) => ({
      value: block.id,
      label: `${capital(placeOfBlock(blocks, block.id))}: ${firstWords(block)}`,
    }))
}

const SHOWN = 60

function firstWords(block: Block): string {
  const text = textOfBlock(block)
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
