import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from 'playwright'
import type { MeetingForm } from '../../shared/samples/meeting-form.ts'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { readWord } from '../support/word/read-word.ts'
import type { Clerk } from './clerk.ts'
import type { Logbook } from './logbook.ts'
import { pageDifferences } from './page-differences.ts'
import { papersOf } from './papers.ts'
import { ExportDialog, type PackKind, type PackReaders } from './screens/export-dialog.ts'

type Pack = {
  readonly step: string
  readonly file: string
  readonly readers: PackReaders
  readonly kind: PackKind
}

const PUBLIC: readonly Pack[] = [
  { step: 'Pack in Word', file: 'pack.docx', readers: 'Everybody', kind: 'Word' },
  { step: 'Pack in PDF', file: 'pack.pdf', readers: 'Everybody', kind: 'PDF' },
]
const CONFIDENTIAL: readonly Pack[] = [
  {
    step: 'Confidential pack in Word',
    file: 'confidential-pack.docx',
    readers: 'Those who may see restricted papers',
    kind: 'Word',
  },
  {
    step: 'Confidential pack in PDF',
    file: 'confidential-pack.pdf',
    readers: 'Those who may see restricted papers',
    kind: 'PDF',
  },
]

/** The files of all packs that there can be. */
export const PACK_FILES: readonly string[] = [...PUBLIC, ...CONFIDENTIAL].map(({ file }) => file)

type Desk = { readonly app: ElectronApplication; readonly clerk: Clerk; readonly logbook: Logbook }

/** Exports the packs of a meeting that has papers, and tells where their pages are not those of the form. */
export async function exportPacks(
  { app, clerk, logbook }: Desk,
  form: MeetingForm,
  folder: string,
): Promise<void> {
  const isConfidential = papersOf(form).some(({ restricted }) => restricted)
  for (const { step, file, readers, kind } of isConfidential ? [...PUBLIC, ...CONFIDENTIAL] : PUBLIC) {
    await answerSaveDialog(app, path.join(folder, file))
    await logbook.step(step, () => new ExportDialog(clerk).savePack(readers, kind))
  }
  // The confidential pack has the pages of the public one, and those of the restricted papers behind them.
  const [fullest] = isConfidential ? CONFIDENTIAL : PUBLIC
  if (fullest === undefined) return
  await logbook.step('Pages', async () => {
    const lines = readWord(await readFile(path.join(folder, fullest.file)))
    logbook.tell(pageDifferences(form, lines))
  })
}
