import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../../build/paths.ts'
import { expectedLines, sampleForm } from '../support/expected-lines.ts'
import { renderWithLibreOffice } from '../support/word/libreoffice.ts'
import { pageTexts } from '../support/word/pdf-pages.ts'
import { expect, test } from './app.ts'

const SAMPLES = path.join(ROOT, 'test', 'samples', 'meetings')

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

/** Plays a file by the command itself: in a process of its own no test runner looks at every key. */
async function replay(file: string, out: string): Promise<{ readonly stdout: string }> {
  const command = ['build/run.mjs', 'test/replay/replay.ts', file, '--out', out]
  return promisify(execFile)(process.execPath, command, { cwd: ROOT })
}

/** The notes of a sample, played into a folder and rendered. */
async function playedNotes(meeting: string, out: string) {
  await replay(path.join(SAMPLES, `${meeting}.json`), out)
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

  test('leaves an account of its steps with their pictures, with papers and the notes that are one', async ({
    profile,
  }) => {
    test.setTimeout(240_000)
    await replay(path.join(SAMPLES, 'kcsp-2022-11-17.json'), profile)
    const report = JSON.parse(await readFile(path.join(profile, 'replay.json'), 'utf8'))
    expect(report).toMatchObject({
      meeting: 'kcsp-2022-11-17.json',
      steps: STEPS.map((name) => ({ name, milliseconds: expect.any(Number), keys: expect.any(Number) })),
      notYet: [],
    })
    const pictures: readonly string[] = report.steps.map(
      ({ screenshot }: { screenshot: string }) => screenshot,
    )
    expect((await readdir(profile)).sort()).toEqual([
      ...pictures,
      'front-sheet.docx',
      'notes.docx',
      'replay.json',
    ])
  })

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

const STEPS = [
  'Committee',
  'People',
  'House style',
  'Meeting of 2022-07-14',
  'Meeting',
  'Agenda',
  'Papers',
  'Attendance',
  'Numbers',
  'Export',
  'Front sheet',
]

/** LibreOffice's text has no other kinds of spaces, and none at the ends. */
function withPlainSpaces(line: string): string {
  return line.normalize('NFC').replace(/\s+/g, ' ').trim()
}
