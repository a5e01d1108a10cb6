import type { MeetingForm } from '../../shared/samples/meeting-form.ts'
import { type ReadParagraph, textOf } from '../support/word/read-word.ts'

/** A sentence for each item whose pages in a pack are not those that its form expects. */
export function pageDifferences({ meeting }: MeetingForm, pack: readonly ReadParagraph[]): readonly string[] {
  const lines = pack.map((it) => tidy(`${it.label ?? ''} ${textOf(it)}`))
  const items = meeting.agenda.flatMap((section) => section.items)
  return items.flatMap(({ code, pages }) => {
    if (pages === undefined) return []
    const wanted = written(...pages)
    const found = rangeOf(code, lines)
    if (found === wanted) return []
    return [`Item ${code} is expected on ${wanted}, and the pack has it on ${found ?? 'none'}.`]
  })
}

/** The pages of an item as the front sheet tells them: `pages 7 - 10`. */
function rangeOf(code: string, lines: readonly string[]): string | undefined {
  const line = lines.find((it) => it.startsWith(`${code} `))
  const [, first, last = first] = /\(Pages? (\d+)(?: - (\d+))?\)$/.exec(line ?? '') ?? []
  return first === undefined ? undefined : written(Number(first), Number(last))
}

function written(first: number, last: number): string {
  return first === last ? `page ${first}` : `pages ${first} - ${last}`
}

function tidy(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}
