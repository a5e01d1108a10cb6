import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expectedLines, sampleForm } from '../support/expected-lines.ts'
import { renderWithLibreOffice } from '../support/word/libreoffice.ts'
import { pageTexts } from '../support/word/pdf-pages.ts'
import { expect, test } from './app.ts'
import { replay, replaySample } from './replaying.ts'

/** Each asks for something else of the form; `source` in the files says what is invented. */
const INVENTED = [
  'borsetshire-highways-2025-03-04',
  'fenshire-assembly-2025-09-30',
  'hillshire-policy-2025-05-14',
  'lampshire-motions-2025-02-11',
  'middlemarch-scrutiny-2023-10-19',
  'sampleshire-typing-2025-06-30',
  'ynys-wen-2024-12-02',
] as const

/** The notes of a sample, played into a folder and rendered. */
async function playedNotes(meeting: string, out: string) {
  await replaySample(meeting, out)
  const { notes } = await renderWithLibreOffice({ notes: await readFile(path.join(out, 'notes.docx')) })
  return notes
}

test.describe('A meeting that is replayed', () => {
  test('comes out as the published notes of 2024, on as many pages', async ({ profile }) => {
    test.setTimeout(240_000)
    const { lines, pdf } = await playedNotes('kcsp-2024-11-21', profile)
    expect(lines).toEqual(expectedLines(sampleForm('kcsp-2024-11-21')).map(withPlainSpaces))
    expect(await pageTexts(pdf)).toHaveLength(6)
  })

  for (const meeting of INVENTED) {
    test(`comes out as its form says: ${meeting}`, async ({ profile }) => {
      test.setTimeout(120_000)
      const { lines } = await playedNotes(meeting, profile)
      expect(lines).toEqual(expectedLines(sampleForm(meeting)).map(withPlainSpaces))
    })
  }

  test('ends with the step that failed and what was expected of it', async ({ profile }) => {
    const form = sampleForm('ynys-wen-2024-12-02')
    const file = path.join(profile, 'meeting.json')
    const minutes = [{ item: 'Z9', number: 1, blocks: [] }]
    await writeFile(
      file,
      JSON.stringify({ body: { ...form.body, quorum: 1 }, meeting: form.meeting, minutes }),
    )
    await expect(replay(file, profile)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'The step “Item Z9” failed: expected item Z9 on the agenda, which has 1, 2, 3, 3a, 5, 6.',
      ),
    })
    expect(await readdir(profile)).toContain('07-item-z9-failed.png')
  })

  test('begins with a file that is one; else a sentence says what is wrong with it', async ({ profile }) => {
    const file = path.join(profile, 'meeting.json')
    await writeFile(file, '{"format":2}')
    await expect(replay(file, profile)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`${file} is not a meeting of format 1:`),
    })
  })
})

/** LibreOffice's text has no other kinds of spaces, and none at the ends. */
function withPlainSpaces(line: string): string {
  return line.normalize('NFC').replace(/\s+/g, ' ').trim()
}
