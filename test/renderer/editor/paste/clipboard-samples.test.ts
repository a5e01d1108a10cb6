import { describe, expect, it } from 'vitest'
import { blocksOfHtml } from '../../../../renderer/editor/paste/html-blocks.ts'
import { pastedBlocks } from '../../../../renderer/editor/paste/pasted-block.ts'
import { nodesOf } from '../../../../renderer/editor/paste/pasted-nodes.ts'
import { countingIds, linesOfNodes, noteSchema } from '../notes-language.ts'

const samples = import.meta.glob<string>('../../../samples/clipboard/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** What each sample (its words are invented) becomes in the notes. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'word-numbered-paragraphs': [
    '¶ Mr A Sample (Head of Service, KCC) introduced the report and said that *7%* of the budget had been spent so far.',
    '¶ The priorities were:',
    '• _Prevention_',
    '– in schools',
    '• Enforcement',
    '¶ Members noted the report.',
  ],
  'word-resolution': [
    '¶ Serious Violence Duty',
    '¶ _(Item B2)_',
    'RESOLVED that the Partnership:',
    '(a) Note the update.',
    '(a) Write to the Secretary of State.',
    '¶ In response to questions it was noted that:',
    'a) The data were for 2023-24.',
    'i) from the police',
    'a) There was no more.',
  ],
  'word-tracked-changes': ['¶ Ms B Example said that five schools had joined.'],
  'word-for-the-web': ['¶ The Chair thanked officers.', '• *First* bullet', '– below it', 'a) A point'],
  'outlook-desktop': [
    '¶ Dear Clerk,',
    '¶ Two corrections to minute 134:',
    '• the date was 12 May',
    '• the sum was £10\u00A0000',
    '¶ *From:* Sample, Ann <ann.sample@example.invalid>↵*Sent:* 22 November 2024 09:14',
  ],
  'outlook-on-the-web': [
    '¶ Hello all,',
    '¶ Points _for_ the notes:↵please read',
    '• first',
    '– under it',
    '¶ One, which the notes number',
  ],
  'teams-message': [
    '¶ Ann Sample the wording we agreed:',
    'RESOLVED to:',
    '(a) note the report',
    '(a) ask for an update',
  ],
  'web-page': [
    '¶ Minutes',
    '¶ Meeting of Overview Committee on Thursday, 4 July 2024',
    '¶ Votes',
    '¶ Member',
    '¶ Vote',
    '¶ Ms B Example',
    '¶ For',
    '¶ The Committee agreed',
    '¶ and closed at 11.30 am.',
  ],
  'google-docs': ['¶ Plain, *bold*_ and italic_', '• outer', '– inner', 'a) lettered', 'i) roman'],
  'libreoffice-writer': [
    '¶ *The Partnership* met.',
    '¶ A numbered paragraph',
    'a) a point under it',
    '¶ Another↵with a second line',
  ],
  'excel-cells': ['¶ Schools', '¶ 41'],
  'typed-labels': [
    '¶ First paragraph',
    '• a bullet',
    '¶ o a line that begins with a letter',
    '¶ Second paragraph',
    'a) a point',
    'i) under it',
    'i) and again',
    'a) another',
    '¶ A. Sample spoke.',
    '¶ 2024 was a good year.',
    '¶ 10.30 am: the meeting closed.',
    'RESOLVED that:',
    '(a) it be noted',
    '(a) it be published.',
    '¶ Third paragraph',
  ],
  hostile: ['¶ A link', '¶ Plain <b>words</b>', '¶ Looks like notes'],
}

describe('what is copied in another program', () => {
  it.each(Object.entries(EXPECTED))('becomes notes: %s', (name, lines) => {
    expect(linesPasted(samples[`../../../samples/clipboard/${name}.html`] ?? '')).toEqual(lines)
  })

  it('is told of every sample', () => {
    const names = Object.keys(samples).map((path) => path.replace(/.*\/|\.html$/gu, ''))
    expect(Object.keys(EXPECTED).sort()).toEqual(names.sort())
  })

  it('runs nothing of a hostile one', () => {
    linesPasted(samples['../../../samples/clipboard/hostile.html'] ?? '')
    expect('attacked' in window).toBe(false)
  })
})

function linesPasted(html: string): readonly string[] {
  return linesOfNodes(nodesOf(pastedBlocks(blocksOfHtml(html)), noteSchema, countingIds()))
}
