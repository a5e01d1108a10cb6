import type { Page } from '@playwright/test'
import { give, message, notes } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { openMeeting } from './screens/places.ts'
import { fillStore, saved } from './screens/seeded-store.ts'

const slip = (page: Page, name: string) => page.getByRole('form', { name })
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })

async function goTo(page: Page, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Agenda' }).getByText(title).click()
  await expect(notes(page)).toBeFocused()
}

async function openDesk(page: Page): Promise<void> {
  await fillStore(page)
  await page.reload()
  await openMeeting(page, 'Notes')
}

/** The notes of the sample are a draft already. */
async function goBackToTheMeeting(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'In progress' }).click()
  await page.getByRole('textbox', { name: 'Reason' }).fill('The meeting goes on.')
  await page.getByRole('button', { name: 'Go back', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'In progress' })).toBeChecked()
}

test('The clock goes with the item that the meeting is at', async ({ launch }) => {
  const { page } = await launch()
  await openDesk(page)
  const timer = page.getByRole('timer', { name: 'The item that the meeting is at' })
  await page.keyboard.press('Control+1')
  const row = page.locator('li[data-item]').nth(1)
  await row.getByRole('button', { name: /^Details/ }).click()
  await row.getByRole('textbox', { name: 'Planned minutes of item A2' }).fill('15')
  await goBackToTheMeeting(page)
  await page.keyboard.press('Control+2')
  await goTo(page, 'Apologies')
  await page.keyboard.press('F8')
  await expect(timer).toHaveText(/^A2 since \d\d?\.\d\d, 0 of 15 minutes$/)
  await expect(page.getByRole('navigation', { name: 'Agenda' }).getByText(/now:/)).toBeVisible()
  await page.keyboard.press('F7')
  await expect(notes(page)).toContainText(/The meeting adjourned at \d/)
  await expect(timer).toHaveText('A2 interrupted, 0 of 15 minutes')
  await page.keyboard.press('F7')
  await expect(notes(page)).toContainText(/The meeting resumed at \d/)
  await page.getByRole('button', { name: 'End the meeting' }).click()
  await expect(timer).toHaveCount(0)
})

test('An urgent item is not finished without the chair’s reason (R-71)', async ({ launch }) => {
  const { page } = await launch()
  await openDesk(page)
  await page.keyboard.press('Control+1')
  await goBackToTheMeeting(page)
  await page.keyboard.press('Control+2')
  await page.keyboard.press('F9')
  await expect(slip(page, 'Urgent item').getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('The bridge')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: /^Notes of item A5, The bridge/ })).toBeVisible()

  await page.getByRole('button', { name: 'End the meeting' }).click()
  await expect(message(page)).toContainText('The meeting is not ended: Item A5 is urgent')
  await message(page).getByRole('button', { name: 'Go there' }).click()
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('radio', { name: 'Clean', exact: true }).click()
  await expect(page.locator('[data-rule="R-71"]')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as Word…' })).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'Close' }).click()

  await page.getByRole('textbox', { name: 'Reason for the urgency of item A5' }).fill('it closed yesterday')
  await expect(notes(page)).toContainText('by reason of special circumstances: it closed yesterday.')
  await saved(page)
  await page.getByRole('button', { name: 'End the meeting' }).click()
  await expect(page.getByRole('button', { name: 'End the meeting' })).toHaveCount(0)
})

test('The press and public are excluded for what is restricted (R-75), and readmitted', async ({
  launch,
}) => {
  const { page } = await launch()
  await openDesk(page)
  await goTo(page, 'Annual report')
  await page.keyboard.press('Control+Shift+X')
  const form = slip(page, 'Exclude the press and public')
  await expect(form.getByRole('button', { name: 'Exclude' })).toBeDisabled()
  await expect(form.getByRole('checkbox', { name: /^1 about/ }).first()).toBeFocused()
  for (const box of await form.getByRole('checkbox', { name: /^3 financial/ }).all()) await box.click()
  await form.getByRole('button', { name: 'Exclude' }).click()
  await expect(notes(page)).toContainText(
    /the press and public be excluded from the meeting for items D1, D2, D3 and E1 on the grounds that they involve the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A/,
  )
  await expect(notes(page)).toContainText('The press and public left the meeting at')
  await expect(message(page)).toContainText('The press and public are excluded.')
  await give(page, 'readmit')
  await expect(notes(page)).toContainText('The press and public were readmitted to the meeting at')
  await expect(message(page)).toContainText('The press and public are readmitted.')
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('textbox', { name: 'Paragraphs of Schedule 12A of item E1' })).toHaveValue('3')
})

test('The public are not excluded from an agenda without restricted items', async ({ launch }) => {
  const { page } = await launch()
  await openDesk(page)
  await page.keyboard.press('Control+1')
  const restricted = page.getByRole('checkbox', { name: 'Restricted', checked: true })
  for (let left = await restricted.count(); left > 0; left -= 1) {
    await restricted.first().click()
    await expect(restricted).toHaveCount(left - 1)
  }
  await page.keyboard.press('Control+2')
  await expect(notes(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+X')
  const form = slip(page, 'Exclude the press and public')
  await expect(form.getByRole('status')).toHaveText('No item of the agenda is restricted.')
  await expect(form.getByRole('button', { name: 'Exclude' })).toBeDisabled()
})

test('An action is listed until it is done, and again at the next meeting', async ({ launch }) => {
  const { page } = await launch()
  await openDesk(page)
  await goTo(page, 'Apologies')
  await page.keyboard.press('Control+Shift+K')
  await page.keyboard.type('circulate the data')
  await slip(page, 'Action').getByRole('combobox', { name: 'Who' }).fill('rivers')
  await page.keyboard.press('Enter')
  await page.keyboard.type('5/12/2024')
  await page.keyboard.press('Enter')
  await expect(notes(page)).toContainText('ACTION: Mr J Rivers to circulate the data by 5 December 2024.')
  await tab(page, 'Item').click()
  await expect(page.getByRole('list', { name: 'Actions of item A2' })).toContainText('circulate the data')
  await give(page, 'defer')
  await expect(notes(page)).toContainText('The item was deferred to the next meeting.')
  await saved(page)

  await page.keyboard.press('Control+0')
  await give(page, 'new meeting')
  await page.getByRole('textbox', { name: 'Date' }).fill('6/3/2025')
  await expect(page.getByRole('checkbox', { name: 'Apologies' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByText('put off from 21 November 2024')).toBeVisible()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+2')
  await tab(page, 'Item').click()
  const open = page.getByRole('list', { name: 'Open from earlier meetings' })
  await expect(open).toContainText('Mr J Rivers to circulate the data by 5 December 2024 (21 November 2024)')
  await open.getByRole('button', { name: 'Done: circulate the data' }).click()
  await expect(open).toHaveCount(0)
})

test('The previous notes are confirmed in the committee’s own form (R-100)', async ({ launch }) => {
  const { page } = await launch()
  await openDesk(page)
  await goTo(page, 'Notes of meeting held on')
  await give(page, 'confirm')
  const form = slip(page, 'Confirmation')
  await form.getByRole('textbox', { name: 'Subject to' }).fill('the addition of Mr Rivers’s apologies')
  await page.keyboard.press('Enter')
  await expect(notes(page)).toContainText(
    /that the notes of the meeting held on \d+ \w+ \d{4} were a correct record subject to the addition of Mr Rivers’s apologies\./,
  )
})

test('A private note stays with the item, and in no document', async ({ launch }) => {
  const { page } = await launch()
  await openDesk(page)
  await goTo(page, 'Apologies')
  await page.keyboard.press('Control+Shift+Y')
  const note = page.getByRole('textbox', { name: 'Private note on item A2' })
  await expect(note).toBeFocused()
  await page.keyboard.type('Ask her about the minutes of March.')
  await saved(page)
  await page.reload()
  await openMeeting(page, 'Notes')
  await goTo(page, 'Apologies')
  await tab(page, 'Item').click()
  await expect(note).toHaveValue('Ask her about the minutes of March.')
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('dialog').getByRole('article').waitFor()
  await expect(page.getByRole('dialog')).not.toContainText('Ask her')
})

test('Frozen numbers stay with their items (R-33)', async ({ launch }) => {
  const { page } = await launch()
  await openDesk(page)
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: 'Freeze the numbers' }).click()
  await expect(page.getByText(/^Minute numbers 129 to \d+ are frozen/)).toBeVisible()
  const kept = page.getByRole('button', { name: 'Delete Introduction', exact: true })
  await kept.click()
  await expect(message(page)).toContainText('“Introduction” keeps minute number 129, which is frozen')
  await expect(kept).toBeFocused()
  await page.keyboard.press('Control+2')
  await expect(notes(page)).toHaveAccessibleName('Notes of item A1, Introduction')
  await page.keyboard.press('Control+Shift+M')
  await expect(message(page)).toContainText('The numbers of this meeting are frozen')
  await expect(page.getByTestId('minute-number')).toHaveText('129.')
})

test('The palette holds every key of its screen, and gives a command where the caret was', async ({
  launch,
}) => {
  const { page } = await launch()
  await openDesk(page)
  await goTo(page, 'Apologies')
  await page.keyboard.press('F1')
  const keys = await page.getByRole('dialog', { name: 'Keys' }).locator('dl kbd').allInnerTexts()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+K')
  const offered = await page.getByRole('listbox', { name: 'Commands' }).locator('kbd').allInnerTexts()
  expect(keys.filter((key) => !offered.includes(key))).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect(notes(page)).toBeFocused()
  await page.keyboard.type('One')
  await give(page, 'bullet')
  await page.keyboard.type(' and more')
  await expect(notes(page).locator('[data-kind="bullet"], .bullet, p').first()).toHaveText('One and more')
})

test('The keys are printed on A4, and nothing else', async ({ launch }) => {
  const { app, page } = await launch()
  await page.getByRole('button', { name: 'Open the sample committee' }).waitFor()
  await page.keyboard.press('F1')
  await page.getByRole('button', { name: 'Print' }).waitFor()
  await page.getByRole('button', { name: 'Print', exact: true }).waitFor()
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const printed = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' })
    return printed?.toString('latin1') ?? ''
  })
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
