import { describe, expect, it } from 'vitest'
import { notesDocument } from '../../../shared/documents/notes.ts'
import { lineOf } from '../../../shared/documents/plain-text.ts'
import { signedNotes } from '../../../shared/documents/signed-notes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { day, meetingOf } from '../../support/meetings.ts'
import { body, paragraph, resolution } from '../../support/note-bodies.ts'

const lines = (snapshot: MeetingSnapshot) => notesDocument(snapshot, 'clean').blocks.map(lineOf)

/** The lines after the heading, the opening sentence and UNRESTRICTED ITEMS. */
const minutes = (snapshot: MeetingSnapshot) => lines(snapshot).slice(4)

describe('the head of the notes', () => {
  it('is council and committee in capitals, the opening, who was there and the group (R-01 to R-30)', () => {
    const told = { present: ['Mr J Rivers (Chair)', 'Ms C Allen'], 'in attendance': ['Mr G Reed'] }
    expect(lines(meetingOf(told))).toEqual([
      'INVENTED COUNTY COUNCIL',
      'INVENTED SAFETY PARTNERSHIP',
      'NOTES of a meeting of the Invented Safety Partnership held online on Thursday, 21 November 2024, 10am.',
      'PRESENT: Mr J Rivers (Chair) and Ms C Allen.',
      'IN ATTENDANCE: Mr G Reed.',
      'UNRESTRICTED ITEMS',
    ])
  })

  it('has the apologies as its last list where the committee prints them (R-16, R-17)', () => {
    const told = { present: ['Ms C Allen'], 'in attendance': ['Mr G Reed'], apologies: ['Mr A Bell'] }
    const { blocks } = notesDocument(meetingOf({ ...told, style: { apologies: 'as a line' } }), 'clean')
    const lists = blocks.filter(({ kind }) => kind === 'attendance list')
    expect(lists.map(lineOf)).toEqual([
      'PRESENT: Ms C Allen.',
      'IN ATTENDANCE: Mr G Reed.',
      'APOLOGIES: Mr A Bell.',
    ])
    expect(lists.map(({ id }) => id)).toEqual(['present', 'in-attendance', 'apologies'])
  })
})

describe('the minutes of the notes', () => {
  it('have a number, the item’s title and its reference on a line of its own (R-31)', () => {
    expect(minutes(meetingOf({ agenda: { B: ['Working Group Update'] }, minuted: { B1: body() } }))).toEqual([
      '1. Working Group Update',
      '(Item B1)',
    ])
  })

  it('have the reference in italics (R-31)', () => {
    const { blocks } = notesDocument(
      meetingOf({ agenda: { B: ['Update'] }, minuted: { B1: body() } }),
      'clean',
    )
    expect(blocks.at(-1)?.runs).toEqual([{ text: '(Item B1)', italic: true }])
  })

  it('leave out an item that is not minuted, with its number and its words (R-32)', () => {
    const told = {
      agenda: { A: ['Introduction', 'Apologies', 'Notes'] },
      minuted: { A1: body(), A3: body() },
    }
    const notMinuted = { A2: body(paragraph('Nobody sees this.')) }
    expect(minutes(meetingOf({ ...told, notMinuted }))).toEqual([
      '1. Introduction',
      '(Item A1)',
      '2. Notes',
      '(Item A3)',
    ])
  })

  it('begin their paragraphs with 1 each (R-34) and end in their resolution (R-60)', () => {
    const told = { agenda: { B: ['One', 'Two'] }, nextMinuteNumber: 138 }
    const minuted = {
      B1: body(paragraph('Ms Allen spoke.'), resolution('that it be noted.')),
      B2: body(paragraph('Mr Reed spoke.')),
    }
    expect(minutes(meetingOf({ ...told, minuted }))).toEqual([
      '138. One',
      '(Item B1)',
      '1. Ms Allen spoke.',
      'RESOLVED that it be noted.',
      '139. Two',
      '(Item B2)',
      '1. Mr Reed spoke.',
    ])
  })

  it('print a restricted item with its public words and without a heading of its group (R-30, R-37)', () => {
    const told = {
      agenda: { D: ['Review'] },
      restricted: ['D'],
      minuted: { D1: body(paragraph('It was noted.')) },
    }
    expect(minutes(meetingOf(told))).toEqual(['1. Review', '(Item D1)', '1. It was noted.'])
  })

  it('have a heading of their own where one is given', () => {
    const told = {
      agenda: { A: ['Notes of last meeting'] },
      headings: { A1: 'Notes of Meeting held on 4 July 2024' },
    }
    expect(minutes(meetingOf({ ...told, minuted: { A1: body() } }))).toEqual([
      '1. Notes of Meeting held on 4 July 2024',
      '(Item A1)',
    ])
  })
})

describe('the notes as a file', () => {
  it('say what they are, of whom and of when', () => {
    expect(notesDocument(meetingOf({ meeting: { date: day('2024-07-04') } }), 'draft')).toMatchObject({
      kind: 'notes',
      status: 'draft',
      clauseLabels: 'a.',
      properties: {
        title: 'Notes of Invented Safety Partnership - 4 July 2024',
        subject: 'Notes of the meeting held on 4 July 2024',
        author: 'Invented County Council',
        keywords: 'notes; Invented Safety Partnership; ISP',
      },
    })
  })

  it('name no keyword that is empty', () => {
    const { properties } = notesDocument(meetingOf({ committee: { shortName: '' } }), 'clean')
    expect(properties.keywords).toBe('notes; Invented Safety Partnership')
  })

  it('give every block an id of its own', () => {
    const minuted = { A1: body(paragraph('One.'), resolution('that', 'a', 'b')), A2: body(paragraph('Two.')) }
    const ids = notesDocument(meetingOf({ agenda: { A: ['One', 'Two'] }, minuted }), 'clean').blocks.map(
      ({ id }) => id,
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the signing of the notes', () => {
  it('has no line and no initials where the committee prints none (R-102, R-105)', () => {
    const document = notesDocument(meetingOf(), 'clean')
    expect(document.blocks.filter(({ kind }) => kind === 'signature')).toEqual([])
    expect(document.hasInitials).toBeUndefined()
  })

  it('is a line below everything else, for whoever presides (R-105)', () => {
    const told = { agenda: { B: ['Update'] }, minuted: { B1: body() } }
    const style = { signature: 'under the notes', chairWord: 'Chairman' } as const
    expect(lines(meetingOf({ ...told, style })).at(-1)).toBe(
      'Signed: …………………………………… (Chairman)   Date: …………………',
    )
  })

  it('is by whoever presided at the meeting that confirmed them (R-106)', () => {
    const document = notesDocument(meetingOf({ style: { signature: 'under the notes' } }), 'clean')
    expect(signedNotes(document, 'Vice-Chair').blocks.map(lineOf).at(-1)).toContain('(Vice-Chair)')
  })

  it('has a place for initials on every page (R-102)', () => {
    expect(notesDocument(meetingOf({ style: { initials: 'on every page' } }), 'clean').hasInitials).toBe(true)
  })
})
