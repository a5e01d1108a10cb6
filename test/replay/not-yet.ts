import type { MeetingForm } from '../../shared/samples/meeting-form.ts'
import type { BlockForm } from '../../shared/samples/minute-form.ts'

/** The parts of a form that the application cannot take yet, each named once. */
export function notYet(form: MeetingForm): readonly string[] {
  const blocks = form.minutes.flatMap((minute) => minute.blocks)
  const found: readonly (readonly [string, boolean])[] = [
    ['exempt minutes', form.minutes.some(({ exemptBlocks }) => exemptBlocks.length > 0)],
    ['blocks without words', blocks.some(lacksWords)],
  ]
  return found.flatMap(([what, isThere]) => (isThere ? [what] : []))
}

/** The blocks that a clerk types: with words, and none that the application is to write itself. */
export function typedBlocks(blocks: readonly BlockForm[]): readonly BlockForm[] {
  return blocks.flatMap((block): readonly BlockForm[] => {
    if ('p' in block) return hasWords(block.p) ? [{ ...block, bullets: block.bullets.filter(hasWords) }] : []
    if (!('resolved' in block)) return []
    const { lead, clauses } = block.resolved
    return [{ resolved: { lead, clauses: clauses.filter(hasWords) } }]
  })
}

function lacksWords(block: BlockForm): boolean {
  if ('p' in block) return ![block.p, ...block.bullets].every(hasWords)
  return 'resolved' in block && !block.resolved.clauses.every(hasWords)
}

function hasWords(text: string): boolean {
  return text.trim() !== ''
}
