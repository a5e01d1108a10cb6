import type { Locator, Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { Hands } from './screens/hands.ts'

/** Five invented members, of whom three are a quorum. */
const MEMBERS = ['Cllr A Ash', 'Cllr B Birch', 'Cllr C Cedar', 'Cllr D Dogwood', 'Cllr E Elm']

test.describe('The attendance of a live meeting', () => {
  test('is kept by a few keys, each step with its sentence and undone at once', async ({ launch }) => {
    const { page } = await launch()
    const desk = await openDesk(page)
    await test.step('everybody is marked by one chord, but for those who are marked already', async () => {
      await desk.mark('Cllr E Elm', 'a')
      await desk.press('Control+Shift+B')
      await expect(desk.attendance).toContainText('4 of 5, quorum 3')
      await expect(desk.attendance).toContainText('1 apology')
      await desk.press('Control+Z')
      await expect(desk.attendance).toContainText('0 of 5, quorum 3')
      await desk.press('Control+Y')
      await expect(desk.attendance).toContainText('4 of 5, quorum 3')
    })

    await test.step('an arrival takes five keys, and its sentence follows it', async () => {
      await desk.notes.focus()
      const keys = ['Control+Shift+J', 'e', 'l', 'Enter', 'Enter']
      expect(keys.length).toBeLessThanOrEqual(5)
      await desk.press(...keys)
      await expect(desk.notes).toBeFocused()
      await expect(desk.notes).toContainText(
        /Cllr E Elm joined the meeting at .+, during consideration of item A1\./,
      )
      await expect(desk.attendance).toContainText('5 of 5')
      await expect(desk.row('Cllr E Elm')).toHaveAccessibleName('Cllr E Elm: present')
      await expect(desk.row('Cllr E Elm')).toContainText('joined at')
    })

    await test.step('a time typed behind the name takes the place of the time now', async () => {
      await desk.press('Control+Shift+L', 'd', 'o', 'Enter')
      await page.keyboard.type('11.05')
      await desk.press('Enter')
      await expect(desk.notes).toContainText('Cllr D Dogwood left the meeting at 11.05 am, during')
      await desk.press('Control+Z')
      await expect(desk.notes).not.toContainText('Cllr D Dogwood')
    })

    await test.step('its time is put right in the roll', async () => {
      await desk.writeTime('10.25')
      await expect(desk.notes).toContainText('Cllr E Elm joined the meeting at 10.25 am, during')
      await desk.preview(/Cllr E Elm joined the meeting at 10\.25.am, during consideration of item A1\./)
      await expect(desk.row('Cllr E Elm')).toContainText('joined at 10.25 am')
    })

    await test.step('once edited by hand it stays', async () => {
      await desk.notes.focus()
      await desk.press('Control+Home')
      await page.keyboard.type('Although expected, ')
      await desk.saved()
      await desk.writeTime('10.40')
      await expect(desk.row('Cllr E Elm')).toContainText('joined at 10.40 am')
      await expect(desk.notes).toContainText('Although expected, Cllr E Elm joined the meeting at 10.25 am')
      await desk.preview(/Although expected, Cllr E Elm joined the meeting at 10\.25.am/)
    })
  })

  test('is undone with what was typed at once behind it, and leaves the notes as they were', async ({
    launch,
  }) => {
    const { page } = await launch()
    const desk = await openDesk(page)
    await page.keyboard.type('The Chair spoke.')
    await desk.press('Control+Shift+J', 'e', 'l', 'Enter', 'Enter')
    await page.keyboard.type('Then')
    await expect(desk.paragraphs).toHaveText(['The Chair spoke.', /^Cllr E Elm joined/, 'Then'])
    await desk.press('Control+Z')
    await expect(desk.paragraphs).toHaveText(['The Chair spoke.', /^Cllr E Elm joined/, ''])
    await desk.press('Control+Z')
    await expect(desk.paragraphs).toHaveText(['The Chair spoke.'])
  })

  test('takes whoever leaves for an interest out of the count, and logs the quorum', async ({ launch }) => {
    const { page } = await launch()
    const desk = await openDesk(page)
    await desk.press('Control+Shift+B')
    await expect(desk.attendance).toContainText('5 of 5, quorum 3')

    await test.step('two leave', async () => {
      await desk.press('Control+Shift+L', 'a', 's', 'Enter', 'Enter')
      await expect(desk.attendance).toContainText('4 of 5')
      await desk.press('Control+Shift+L', 'b', 'i', 'Enter', 'Enter')
      await expect(desk.attendance).toContainText('3 of 5')
      await expect(desk.row('Cllr A Ash')).toContainText('left at')
    })

    await test.step('a third withdraws', async () => {
      await desk.press('Control+Shift+D', 'c', 'e', 'Enter')
      await page.getByRole('combobox', { name: 'Interest' }).fill('pers')
      await desk.press('Tab')
      await page.getByRole('textbox', { name: 'Reason' }).fill('a trustee of the hall')
      await page.getByRole('checkbox', { name: 'Leaves the meeting for that item' }).check()
      await desk.press('Enter')
      await expect(desk.notes).toContainText(
        'Cllr C Cedar declared a personal interest in item A1 as a trustee of the hall and left the meeting for that item.',
      )
      await expect(desk.attendance).toContainText('2 of 5, quorum 3')
      await expect(desk.attendance).toContainText('No quorum: 1 more needed')
      await expect(desk.message).toContainText('The quorum is lost: 2 present, 3 needed.')
      await expect(desk.log).toHaveText([/lost2 present, 3 needed, item A1/])
    })

    await test.step('the step is undone and done again as one', async () => {
      await desk.press('Control+Z')
      await expect(desk.attendance).toContainText('3 of 5')
      await expect(desk.log).toHaveCount(0)
      await expect(desk.notes).not.toContainText('Cllr C Cedar')
      await desk.press('Control+Y')
      await expect(desk.log).toHaveCount(1)
      await expect(desk.notes).toContainText('Cllr C Cedar declared')
    })

    await test.step('somebody comes back', async () => {
      await desk.press('Control+Shift+J', 'a', 's', 'Enter', 'Enter')
      await expect(desk.message).toContainText('The quorum is regained: 3 present, 3 needed.')
      await expect(desk.log).toHaveText([/lost/, /regained3 present/])
    })
  })

  test('knows the chair, guests, substitutes and apologies', async ({ launch }) => {
    const { page } = await launch()
    const desk = await openDesk(page)
    await desk.mark('Cllr E Elm', 'a')
    await desk.press('Control+Shift+B')
    await expect(desk.attendance).toContainText('4 of 5')

    await test.step('somebody takes the chair', async () => {
      await desk.press('Control+Shift+H', 'b', 'i', 'Enter', 'Enter')
      await expect(desk.notes).toContainText('Cllr B Birch took the chair for this item.')
      await expect(desk.row('Cllr B Birch')).toContainText('in the chair')
    })

    await test.step('which is deleted with its sentence', async () => {
      await desk.row('Cllr B Birch').focus()
      await desk.press('ArrowRight')
      await page.getByRole('button', { name: 'Delete the chair of Cllr B Birch' }).click()
      await expect(desk.row('Cllr B Birch')).toBeFocused()
      await expect(desk.row('Cllr B Birch')).not.toContainText('in the chair')
      await expect(desk.notes).not.toContainText('took the chair')
      await desk.message.getByRole('button', { name: 'Undo' }).click()
      await expect(desk.row('Cllr B Birch')).toContainText('in the chair')
      await expect(desk.notes).toContainText('Cllr B Birch took the chair for this item.')
    })

    await test.step('somebody who is on no list arrives', async () => {
      await desk.press('Control+Shift+J')
      await page.keyboard.type('Cllr N Newman')
      await desk.press('Enter', 'Enter')
      await expect(desk.row('Cllr N Newman')).toHaveAccessibleName('Cllr N Newman: present')
      await desk.press('Control+Z')
      await expect(desk.row('Cllr N Newman')).toHaveCount(0)
      await desk.press('Control+Y')
      await expect(desk.row('Cllr N Newman')).toHaveCount(1)
    })

    await test.step('as a substitute, over a link', async () => {
      await desk.row('Cllr N Newman').focus()
      await desk.press('s', 'e', 'l', 'Enter')
      await expect(desk.row('Cllr N Newman')).toBeFocused()
      await desk.press('r')
      await expect(desk.row('Cllr N Newman')).toContainText('remote, substitute for Cllr Elm')
    })

    await test.step('the apologies are written', async () => {
      await desk.notes.focus()
      await page.getByRole('button', { name: 'More for people' }).click()
      await page.getByRole('menuitem', { name: 'Write the apologies' }).click()
      await expect(desk.notes).toContainText(
        'Apologies were received from Cllr E Elm, with Cllr Newman attending as a substitute for Cllr Elm.',
      )
    })

    await test.step('somebody is taken off the roll with their sentence', async () => {
      await desk.row('Cllr N Newman').focus()
      await desk.press('Delete')
      await expect(desk.row('Cllr N Newman')).toHaveAccessibleName('Cllr N Newman: not marked')
      await expect(desk.notes).not.toContainText('Cllr N Newman joined')
      await desk.press('Control+Z')
      await expect(desk.row('Cllr N Newman')).toHaveAccessibleName('Cllr N Newman: present')
      await expect(desk.notes).toContainText('Cllr N Newman joined')
    })

    await test.step('it is said who is here', async () => {
      await desk.press('Control+Shift+U')
      await expect(desk.message).toContainText('Cllr B Birch (in the chair)')
      await expect(desk.message).toContainText('quorum 3. Here now:')
    })
  })

  test('is the same after a second start', async ({ launch }) => {
    const first = await launch()
    const desk = await openDesk(first.page)
    await desk.press('Control+Shift+B')
    await desk.press('Control+Shift+L', 'a', 's', 'Enter', 'Enter')
    await desk.press('Control+Shift+L', 'b', 'i', 'Enter', 'Enter')
    await desk.press('Control+Shift+L', 'c', 'e', 'Enter', 'Enter')
    await expect(desk.log).toHaveCount(1)
    await desk.saved()
    const rows = await desk.rows.allInnerTexts()
    const log = await desk.log.allInnerTexts()
    const notes = await desk.notes.innerText()
    await first.close()

    const { page } = await launch()
    await page.getByRole('button', { name: /^Thursday, 5 December 2024/ }).click()
    await page.keyboard.press('Control+2')
    const again = deskOf(page)
    await expect(again.rows).toHaveText(rows.map((row) => row.replace(/\n/g, '')))
    await expect(again.log).toHaveText(log.map((line) => line.replace(/\n/g, '')))
    await expect(again.attendance).toContainText('2 of 5, quorum 3')
    expect(await again.notes.innerText()).toBe(notes)
  })
})

/** A committee with a quorum of three and a meeting with an agenda, at its first item. */
async function openDesk(page: Page) {
  await page.getByRole('button', { name: 'New committee', exact: true }).click()
  await page.getByRole('textbox', { name: 'Council' }).fill('Invented County Council')
  await page.getByRole('textbox', { name: 'Name of the committee' }).fill('Invented Panel')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Paste several people' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(MEMBERS.join('\n'))
  await page.getByRole('button', { name: 'Add 5', exact: true }).click()
  await page.getByText('5 people', { exact: true }).waitFor()
  await page.getByRole('tab', { name: 'House style' }).click()
  await page.getByRole('textbox', { name: 'Quorum' }).fill('3')
  await page.keyboard.press('Tab')
  await page.getByRole('tab', { name: 'Meetings' }).click()
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  await page.getByRole('textbox', { name: 'Date' }).fill('5/12/2024')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Agenda' }).waitFor()
  await page.keyboard.press('Control+2')
  const desk = deskOf(page)
  await desk.rows.nth(4).waitFor()
  await desk.notes.focus()
  return desk
}

function deskOf(page: Page) {
  const hands = new Hands(page)
  const roll = page.getByRole('list', { name: 'Roll' })
  const row = (name: string): Locator => roll.getByRole('group', { name: new RegExp(`^${name}`) })
  const notes = page.getByRole('textbox', { name: /^Notes of item/ })
  return {
    row,
    rows: roll.locator('[data-row]'),
    notes,
    paragraphs: notes.locator('p'),
    attendance: page.getByRole('status', { name: 'Attendance' }),
    message: page.getByRole('status', { name: 'Message' }),
    log: page.getByRole('list', { name: 'Quorum' }).getByRole('listitem'),
    press: (...keys: readonly string[]) => hands.press(...keys),
    mark: async (name: string, key: string) => {
      await row(name).focus()
      await hands.press(key)
    },
    /** Puts the time of the arrival of Cllr E Elm right. */
    writeTime: async (time: string) => {
      await row('Cllr E Elm').focus()
      await hands.press('ArrowRight')
      await page.getByRole('textbox', { name: 'Time of the arrival of Cllr E Elm' }).fill(time)
      await hands.press('Enter')
    },
    saved: () => page.locator('[data-save-state="saved"]').waitFor(),
    /** Looks at the preview, and back at the people. */
    preview: async (words: RegExp) => {
      await hands.press('Control+F2')
      await expect(page.getByRole('article', { name: 'Preview' })).toContainText(words)
      await hands.press('Control+F2')
      await expect(roll).toBeVisible()
    },
  }
}
