import { describe, expect, it } from 'vitest'
import { comparedDocuments } from '../../../shared/documents/compared-documents.ts'
import type { Block } from '../../../shared/documents/model.ts'
import { bullet, minute, notes, opening, p } from '../../support/documents.ts'

/** Each block as `same One.`, its words with `-taken out-` and `+put in+`. */
function compared(before: readonly Block[], after: readonly Block[]): readonly string[] {
  return comparedDocuments({ ...notes(), blocks: before }, { ...notes(), blocks: after }).map(
    ({ is, words }) => {
      const signs = { kept: '', removed: '-', added: '+' }
      return `${is} ${words.map(({ kind, text }) => signs[kind] + text + signs[kind]).join('')}`
    },
  )
}

const as = (id: string, block: Block): Block => ({ ...block, id })
const [one, two, three] = [as('a', p(1, 'One.')), as('b', p(2, 'Two.')), as('c', p(3, 'Three.'))]

describe('two documents that are compared', () => {
  it('are the same where nothing was changed', () => {
    expect(compared([opening('Held online.'), one], [opening('Held online.'), one])).toEqual([
      'same Held online.',
      'same One.',
    ])
  })

  it('differ in words', () => {
    expect(compared([as('a', p(1, 'One big dog.'))], [as('a', p(1, 'One small dog.'))])).toEqual([
      'changed One- big-+ small+ dog.',
    ])
  })

  it('differ in blocks that are new or gone', () => {
    expect(compared([one, two], [one, three])).toEqual(['same One.', 'removed -Two.-', 'added +Three.+'])
    expect(compared([], [one])).toEqual(['added +One.+'])
    expect(compared([one], [])).toEqual(['removed -One.-'])
  })

  it('differ in a block that was moved', () => {
    expect(compared([one, two, three], [two, three, one])).toEqual([
      'removed -One.-',
      'same Two.',
      'same Three.',
      'added +One.+',
    ])
  })

  it('differ in the kind of a block, and not in its number', () => {
    expect(compared([one], [as('a', bullet('One.'))])).toEqual(['changed One.'])
    expect(compared([as('m', minute(5, 'Update'))], [as('m', minute(6, 'Update'))])).toEqual(['same Update'])
  })

  it('goes by the words of a block that has a new id', () => {
    expect(compared([one, two], [as('x', p(1, 'One.')), two])).toEqual(['same One.', 'same Two.'])
  })
})
