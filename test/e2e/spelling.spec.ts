import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './app.ts'

/** Puts a text into the window, and the pointer or the caret into it. */
async function addText(page: Page, words: string): Promise<void> {
  await page.evaluate((text) => {
    const field = Object.assign(document.createElement('textarea'), { value: text, id: 'spelled' })
    field.style.cssText = 'position: fixed; inset: 40px auto auto 40px; z-index: 9; font: 20px monospace'
    document.body.append(field)
  }, words)
  await page.locator('#spelled').click()
}

/** Keeps what the next menus offer, without opening them: nobody here could close them. */
async function keepMenus(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function keep(this: Electron.Menu) {
      Reflect.set(globalThis, 'offeredMenu', this)
    }
  })
}

async function offeredLabels(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => {
    const menu: Electron.Menu | undefined = Reflect.get(globalThis, 'offeredMenu')
    Reflect.set(globalThis, 'offeredMenu', undefined)
    return (menu?.items ?? []).filter(({ type }) => type !== 'separator').map(({ label }) => label)
  })
}

async function choose(app: ElectronApplication, label: string): Promise<void> {
  await app.evaluate((_electron, wanted) => {
    const menu: Electron.Menu | undefined = Reflect.get(globalThis, 'offeredMenu')
    menu?.items.find((item) => item.label === wanted)?.click()
  }, label)
}

const EDITING = ['Cut', 'Copy', 'Paste', 'Paste as plain text', 'Select all']

test.describe('Spelling', () => {
  test('has its British dictionary at hand, without a download', async ({ launch }) => {
    const { app } = await launch()
    const events = await app.evaluate(async ({ session }) => {
      const ours = session.defaultSession
      const seen: string[] = []
      ours.on('spellcheck-dictionary-download-begin', () => seen.push('download'))
      const ready = new Promise<string>((resolve) => {
        ours.once('spellcheck-dictionary-initialized', (_event, language) => resolve(language))
      })
      const languages = ours.getSpellCheckerLanguages()
      ours.setSpellCheckerLanguages([])
      ours.setSpellCheckerLanguages(languages)
      return [...seen, await ready]
    })
    expect(events).toEqual(['en-GB'])
  })

  test('marks what is misspelt, offers better words, and leaves British words alone', async ({ launch }) => {
    const { app, page } = await launch()
    await keepMenus(app)
    await addText(page, 'recieved')
    await expect(async () => {
      await page.locator('#spelled').click({ button: 'right', position: { x: 30, y: 14 } })
      expect(await offeredLabels(app)).toEqual(
        expect.arrayContaining(['received', 'Add to dictionary', ...EDITING]),
      )
    }).toPass()
    await page.locator('#spelled').fill('colour')
    await page.locator('#spelled').click({ button: 'right', position: { x: 30, y: 14 } })
    expect(await offeredLabels(app)).toEqual(EDITING)
  })

  test('offers the same on the keyboard’s menu key', async ({ launch }) => {
    const { app, page } = await launch()
    await keepMenus(app)
    await addText(page, 'recieved')
    await page.keyboard.press('Home')
    await expect(async () => {
      await page.keyboard.press('ContextMenu')
      expect(await offeredLabels(app)).toContain('received')
    }).toPass()
  })

  test('puts a better word in the place of the wrong one', async ({ launch }) => {
    const { app, page } = await launch()
    await keepMenus(app)
    await addText(page, 'recieved')
    await expect(async () => {
      await page.locator('#spelled').click({ button: 'right', position: { x: 30, y: 14 } })
      await choose(app, 'received')
      await expect(page.locator('#spelled')).toHaveValue('received', { timeout: 500 })
    }).toPass()
  })

  test('learns a word of the committee', async ({ launch }) => {
    const { app, page } = await launch()
    await keepMenus(app)
    await addText(page, 'Sevenoakser')
    await expect(async () => {
      await page.locator('#spelled').click({ button: 'right', position: { x: 30, y: 14 } })
      await choose(app, 'Add to dictionary')
      const words = await app.evaluate(({ session }) =>
        session.defaultSession.listWordsInSpellCheckerDictionary(),
      )
      expect(words).toEqual(['Sevenoakser'])
    }).toPass()
  })
})
