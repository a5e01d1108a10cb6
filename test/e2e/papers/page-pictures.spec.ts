import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { ROOT } from '../../../build/paths.ts'
import { emf } from '../../support/made-files/metafiles.ts'
import { diagramParts, HIERARCHY } from '../../support/made-papers/made-diagrams.ts'
import { paperFile } from '../../support/made-papers/paper-file.ts'
import { inlinePicture, objectShowing } from '../../support/made-papers/paper-pictures.ts'
import { diagram, group, inLine, shape } from '../../support/made-papers/paper-shapes.ts'
import { p } from '../../support/made-papers/paper-text.ts'
import { paperOfCharts } from '../../support/made-papers/papers-of-charts.ts'
import { answerOpenDialog } from '../../support/open-dialog.ts'
import { answerSaveDialog } from '../../support/save-dialog.ts'
import { openWord } from '../../support/word/word-package.ts'
import { expect, test } from '../app.ts'

const WITH_A_BOX = path.join(ROOT, 'test', 'samples', 'papers', 'with-a-box.docx')
const COUNTED = { timeout: 60_000 }

test.describe('A paper goes into a pack in Word as pictures of its pages', () => {
  let folder = ''
  test.beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-pictures-'))
  })
  test.afterEach(() => rm(folder, { recursive: true, force: true }))

  test('with its text boxes', async ({ launch }) => {
    const { app, page } = await launch()
    await addPaper(app, page, WITH_A_BOX)
    await expect(page.getByText('This paper holds a text box')).toBeVisible()
    await page.getByRole('button', { name: 'As page pictures' }).click()
    await expect(page.getByText('as pictures · 2 pages')).toBeVisible(COUNTED)
    await expect(page.getByText('This paper holds a text box')).toBeHidden()
    const { paths, text } = await savedPack(app, page, path.join(folder, 'pack.docx'))
    expect(paths.filter((it) => it.startsWith('word/media/'))).toHaveLength(2)
    expect(text('word/document.xml')).toContain('In a box: lamps are seen at night.')
  })

  test('with what its objects and its form controls show', async ({ launch }) => {
    const paper = path.join(folder, 'costs.docx')
    const control = '<w:control w:name="Agreed" w:shapeid="s1"/>'
    await writeFile(
      paper,
      withPictures(objectShowing('rIdP') + objectShowing('rIdP', control), emf('Cost of lamps')),
    )
    const { app, page } = await launch()
    await addPaper(app, page, paper)
    await expect(page.getByText('holds an embedded object and a form control')).toBeVisible()
    await page.getByRole('button', { name: 'As page pictures' }).click()
    await expect(page.getByText('as pictures · 1 page')).toBeVisible(COUNTED)
    const { text } = await savedPack(app, page, path.join(folder, 'pack.docx'))
    expect(text('word/document.xml')).toContain('descr="Cost of lamps Cost of lamps"')
  })

  test('with its charts', async ({ launch }) => {
    const paper = path.join(folder, 'lamps.docx')
    await writeFile(paper, paperOfCharts(['columns of three series', 'a pie with shares']))
    const { app, page } = await launch()
    await addPaper(app, page, paper)
    await expect(page.getByText('This paper holds a chart')).toBeVisible()
    await page.getByRole('button', { name: 'As page pictures' }).click()
    await expect(page.getByText('as pictures · 1 page')).toBeVisible(COUNTED)
    const { paths, text } = await savedPack(app, page, path.join(folder, 'pack.docx'))
    expect(paths.filter((it) => it.startsWith('word/media/'))).toHaveLength(1)
    expect(text('word/document.xml')).toContain('Where the money goes')
  })

  test('with its groups of shapes and its diagrams', async ({ launch }) => {
    const paper = path.join(folder, 'shapes.docx')
    const box = shape('rect', { size: [150, 60], fill: 'FFF2CC', words: p('In a group: lamps') })
    const arrow = shape('rightArrow', { at: [160, 20], size: [80, 20], fill: 'C00000' })
    const drawing = p(inLine(group(box + arrow, { size: [240, 60] }), [240, 60]))
    await writeFile(
      paper,
      paperFile({ body: drawing + p(diagram([420, 160])), more: diagramParts(HIERARCHY) }),
    )
    const { app, page } = await launch()
    await addPaper(app, page, paper)
    await expect(page.getByText('This paper holds a text box and a diagram (SmartArt)')).toBeVisible()
    await page.getByRole('button', { name: 'As page pictures' }).click()
    await expect(page.getByText('as pictures · 1 page')).toBeVisible(COUNTED)
    const { text } = await savedPack(app, page, path.join(folder, 'pack.docx'))
    expect(text('word/document.xml')).toContain('In a group: lamps')
    expect(text('word/document.xml')).toContain('Roads group')
  })

  test('not while one of its own pictures would be missing', async ({ launch }) => {
    const paper = path.join(folder, 'plan.docx')
    await writeFile(paper, withPictures(inlinePicture('rIdP'), emf('Lamps').subarray(0, 150)))
    const { app, page } = await launch()
    await addPaper(app, page, paper)
    await page.getByRole('button', { name: /^Versions of/ }).click()
    await page.getByRole('menuitem', { name: 'Into Word as page pictures' }).click()
    await expect(page.getByText('holds a picture that cannot be read here')).toBeVisible(COUNTED)
  })
})

function withPictures(body: string, picture: Uint8Array): Uint8Array {
  return paperFile({ body, more: [['rIdP', 'image', 'media/image1.emf', picture]] })
}

/** A paper of the first item of a new meeting. */
async function addPaper(app: ElectronApplication, page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  const meeting = page.getByRole('dialog', { name: 'New meeting' })
  await meeting.getByRole('textbox', { name: 'Date' }).fill('20/3/2099')
  await meeting.getByRole('textbox', { name: 'Held' }).fill('online')
  await page.keyboard.press('Enter')
  await page
    .getByRole('button', { name: /^Add papers to/ })
    .first()
    .click()
  await answerOpenDialog(app, file)
  await page.getByRole('menuitem', { name: 'Word or PDF files…' }).click()
}

async function savedPack(app: ElectronApplication, page: Page, file: string) {
  await answerSaveDialog(app, file)
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('radio', { name: 'Pack', exact: true }).click()
  await page.getByRole('button', { name: 'Save as Word…' }).click()
  await expect(page.getByText('pack.docx in')).toBeVisible(COUNTED)
  return openWord(await readFile(file))
}
