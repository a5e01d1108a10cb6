import { describe, expect, it } from 'vitest'
import { meetingForm } from '../../shared/samples/meeting-form.ts'
import { item, section, writtenForm } from '../support/meeting-forms.ts'
import { pageDifferences } from './page-differences.ts'

const withPages = (pages: [number, number] | undefined) =>
  meetingForm.parse(
    writtenForm({ meeting: { agenda: [section('A', [{ ...item('A1'), ...(pages && { pages }) }])] } }),
  )
const line = (text: string) => ({
  style: 'Item',
  label: undefined,
  level: undefined,
  runs: [{ text, bold: false, italic: false, style: '' }],
  heading: undefined,
  keepsWithNext: false,
})

describe('the pages of a pack', () => {
  it.each([
    ['are those of the form', [7, 10], 'A1\tTitle of A1 (Pages\u00a07\u00a0-\u00a010)', []],
    ['may be one', [7, 7], 'A1 Title of A1 (Page 7)', []],
    ['are told where they are others', [7, 10], 'A1 Title of A1 (Pages 7 - 8)', ['pages 7 - 8']],
    ['are told where there are none', [7, 10], 'A1 Title of A1', ['none']],
    ['are not told where none are expected', undefined, 'A1 Title of A1 (Pages 7 - 8)', []],
  ] as const)('%s', (_, pages, printed, found) => {
    const form = withPages(pages && [...pages])
    expect(pageDifferences(form, [line('Agenda'), line(printed)])).toEqual(
      found.map((it) => `Item A1 is expected on pages 7 - 10, and the pack has it on ${it}.`),
    )
  })
})
