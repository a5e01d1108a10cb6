import type { MeetingForm } from '../../../shared/samples/meeting-form.ts'
import type { BlockForm } from '../../../shared/samples/minute-form.ts'
import { inventedText, type TextWriter } from './invented-text.ts'
import { sampleForm } from './sample-form.ts'

/** The sample meeting with notes of about so many pages, spread over its items. */
export function meetingOfPages(pages: number): MeetingForm {
  const form = sampleForm()
  const text = inventedText()
  const each = (at: number) => pagesOf(at, form.minutes.length, pages)
  return {
    ...form,
    minutes: form.minutes.map((minute, at) => ({
      ...minute,
      blocks: Array.from({ length: each(at) }, () => pageOf(text)).flat(),
    })),
  }
}

/** The sample meeting with 10,000 words under its first item. */
export function meetingOfOneLongItem(): MeetingForm {
  const form = sampleForm()
  const text = inventedText()
  const blocks = tenThousandWords(text)
  return { ...form, minutes: form.minutes.map((minute, at) => (at === 0 ? { ...minute, blocks } : minute)) }
}

/** 180 paragraphs, 20 of them with bullets. */
export function tenThousandWords(text: TextWriter): BlockForm[] {
  return Array.from({ length: 180 }, (_, at) => ({
    p: text(50),
    bullets: at % 9 === 0 ? Array.from({ length: 5 }, () => text(10)) : [],
  }))
}

function pagesOf(place: number, places: number, pages: number): number {
  return Math.floor(((place + 1) * pages) / places) - Math.floor((place * pages) / places)
}

function pageOf(text: TextWriter): readonly BlockForm[] {
  return [
    ...[1, 2, 3, 4].map(() => ({ p: text(48), bullets: [] })),
    { p: text(48), bullets: [text(12), text(12)] },
    { resolved: { lead: 'that the partnership:', clauses: [text(10), text(10)] } },
  ]
}
