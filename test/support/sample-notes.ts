import { readFileSync } from 'node:fs'
import type { Block, NotesDocument } from '../../shared/documents/model.ts'
import type { ClauseLabels } from '../../shared/records/house-style.ts'
import { clauseLabel } from '../../shared/wording/labels.ts'
import {
  attendance,
  bullet,
  clause,
  committee,
  council,
  group,
  item,
  minute,
  notes,
  opening,
  p,
  resolved,
} from './documents.ts'

/** What these documents need of a meeting to replay (format 1); the rest of the file is left alone. */
type SampleMeeting = {
  readonly body: {
    readonly council: string
    readonly name: string
    readonly clauseLabels: ClauseLabels
    readonly joinLastWith: 'and' | ','
  }
  readonly meeting: { readonly agenda: readonly { readonly items: readonly SampleItem[] }[] }
  readonly attendance: readonly { readonly who: string; readonly status: string; readonly as?: string }[]
  readonly minutes: readonly SampleMinute[]
}
type SampleItem = { readonly code: string; readonly title: string }
type SampleMinute = {
  readonly item: string
  readonly number: number
  readonly title?: string
  readonly blocks: readonly SampleBlock[]
}
type SampleBlock = {
  readonly p?: string
  readonly bullets?: readonly string[]
  readonly resolved?: { readonly lead: string; readonly clauses: readonly string[] }
}

const SAMPLES = {
  '2024': {
    file: 'kcsp-2024-11-21.json',
    opening:
      'NOTES of a meeting of the Kent Community Safety Partnership held online on Thursday, 21 November 2024, 10am.',
  },
  '2022': {
    file: 'kcsp-2022-07-14.json',
    opening:
      'NOTES of a meeting of the Kent Community Safety Partnership held online on Thursday, 14 July 2022.',
  },
} as const

/** The published notes of a real meeting, in full, as the document they are printed from. */
export function sampleNotes(year: keyof typeof SAMPLES): NotesDocument {
  const { file, opening: sentence } = SAMPLES[year]
  const sample = readSample(file)
  const { body } = sample
  return {
    ...notes(
      council(body.council.toUpperCase()),
      committee(body.name.toUpperCase()),
      opening(sentence),
      ...roll(sample),
      group('UNRESTRICTED ITEMS'),
      ...sample.minutes.flatMap((it) => minuteBlocks(it, sample)),
    ),
    properties: {
      title: `Notes of ${body.name}`,
      subject: 'Notes of a meeting',
      author: body.council,
      keywords: `notes; ${body.name}`,
    },
    clauseLabels: body.clauseLabels,
  }
}

function readSample(file: string): SampleMeeting {
  const path = new URL(`../samples/meetings/${file}`, import.meta.url)
  // The file is one of ours and its form is written down above.
  return JSON.parse(readFileSync(path, 'utf8')) as SampleMeeting
}

function roll({ attendance: entries, body }: SampleMeeting): Block[] {
  const listed = (status: string) =>
    entries.filter((it) => it.status === status).map((it) => (it.as ? `${it.who} (${it.as})` : it.who))
  return [
    attendance('PRESENT', `${joined(listed('present'), body.joinLastWith)}.`),
    attendance('IN ATTENDANCE', `${joined(listed('in attendance'), body.joinLastWith)}.`),
  ]
}

function joined(names: readonly string[], last: 'and' | ','): string {
  if (last === ',' || names.length < 2) return names.join(', ')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function minuteBlocks({ item: code, number, title, blocks }: SampleMinute, sample: SampleMeeting): Block[] {
  const items = sample.meeting.agenda.flatMap((section) => section.items)
  const agendaTitle = items.find((it) => it.code === code)?.title ?? ''
  const paragraphs = blocks.filter((block) => block.p !== undefined)
  return [
    minute(number, title ?? agendaTitle),
    item(code),
    ...blocks.flatMap((block) => [
      ...paragraphBlocks(block, paragraphs.indexOf(block) + 1),
      ...resolutionBlocks(block, sample.body.clauseLabels),
    ]),
  ]
}

function paragraphBlocks({ p: text, bullets = [] }: SampleBlock, number: number): Block[] {
  return text === undefined ? [] : [p(number, text), ...bullets.map((it) => bullet(it))]
}

function resolutionBlocks({ resolved: resolution }: SampleBlock, form: ClauseLabels): Block[] {
  if (!resolution) return []
  const clauses = resolution.clauses.map((text, at) => clause(clauseLabel(at, form), text))
  return [resolved(resolution.lead), ...clauses]
}
