import { describe, expect, it } from 'vitest'
import { lineOf } from '../../../shared/documents/plain-text.ts'
import * as document from '../../support/documents.ts'

describe('a block as a line of text', () => {
  it.each([
    [document.council('KENT COUNTY COUNCIL'), 'KENT COUNTY COUNCIL'],
    [document.committee('SAFETY PARTNERSHIP'), 'SAFETY PARTNERSHIP'],
    [document.opening('NOTES of a meeting.'), 'NOTES of a meeting.'],
    [document.attendance('PRESENT', 'Mr A Bell.'), 'PRESENT: Mr A Bell.'],
    [document.group('UNRESTRICTED ITEMS'), 'UNRESTRICTED ITEMS'],
    [document.minute(129, 'Introduction'), '129. Introduction'],
    [document.item('B2'), '(Item B2)'],
    [document.p(1, 'It was ', document.bold('noted'), '.'), '1. It was noted.'],
    [document.p(null, 'It was noted.'), 'It was noted.'],
    [document.bullet('Youth violence'), '• Youth violence'],
    [document.dash('In schools'), '– In schools'],
    [document.point('a)', 'Funding'), 'a) Funding'],
    [document.romanPoint('iv)', 'Next year'), 'iv) Next year'],
    [document.resolved('that it be noted.'), 'RESOLVED that it be noted.'],
    [document.clause('(b)', 'Note the update.'), '(b) Note the update.'],
    [document.signature('Signed: … (Chair)'), 'Signed: … (Chair)'],
  ])('has its number or label before its words: %#', (block, line) => {
    expect(lineOf(block)).toBe(line)
  })
})
