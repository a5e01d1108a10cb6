import type { Page } from '@playwright/test'
import { message } from '../../support/window-on-screen.ts'
import { BARE_COMMITTEE, LONG_COMMITTEE, LONG_ITEM } from './seeded-store.ts'

/** A screen or overlay of the application, and how to get there from its first screen over the filled store. */
export type Place = { readonly name: string; readonly go: (page: Page) => Promise<void> }

export const PLACES: readonly Place[] = [
  { name: 'meetings', go: (page) => openCommittee(page, SAMPLE) },
  { name: 'meetings, none yet', go: (page) => openCommittee(page, LONG_COMMITTEE) },
  { name: 'people', go: (page) => openCommittee(page, SAMPLE, 'People') },
  { name: 'people, none yet', go: (page) => openCommittee(page, LONG_COMMITTEE, 'People') },
  { name: 'house style', go: (page) => openCommittee(page, SAMPLE, 'House style') },
  { name: 'house style, standing items', go: openStandingItems },
  { name: 'house style, words for the chair', go: openWordsForTheChair },
  { name: 'house style, quorums of the law', go: openQuorums },
  { name: 'house style, sentences', go: openSentences },
  { name: 'house style, phrases', go: addPhrases },
  { name: 'house style, notice', go: editHolidays },
  { name: 'new committee', go: openNewCommittee },
  { name: 'new meeting', go: openNewMeeting },
  { name: 'duplicate meeting', go: openDuplicate },
  { name: 'paste people', go: (page) => openPaste(page, '') },
  { name: 'paste people, filled', go: (page) => openPaste(page, PASTED) },
  { name: 'recently deleted, none yet', go: openNoneDeleted },
  { name: 'notice with undo', go: removePerson },
  { name: 'recently deleted', go: openDeleted }, // him who was removed just now
  { name: 'recently deleted, before it goes for good', go: askForGood },
  { name: 'agenda', go: (page) => openMeeting(page, 'Agenda') },
  { name: 'agenda, restricted section', go: openRestrictedSection },
  { name: 'agenda, faulty date', go: writeFaultyDate },
  { name: 'agenda, none yet', go: openBareMeeting },
  { name: 'desk', go: (page) => openMeeting(page, 'Notes') },
  { name: 'desk, long item', go: openLongItem },
  { name: 'desk without items', go: openBareDesk },
  { name: 'desk, resolution', go: openResolution },
  { name: 'desk, type-ahead', go: openTypeAhead },
  { name: 'desk, words in brackets', go: openBrackets },
  { name: 'desk, what is recorded of a person', go: openRecorded },
  { name: 'desk, arrival', go: (page) => openSlip(page, 'Control+Shift+J') },
  { name: 'desk, declaration', go: (page) => openSlip(page, 'Control+Shift+D') },
  { name: 'desk, chair', go: (page) => openSlip(page, 'Control+Shift+H') },
  { name: 'desk, no quorum', go: loseQuorum },
  { name: 'desk, preview', go: openPreview },
  { name: 'desk, tooltip', go: showTooltip },
  { name: 'keys', go: openKeys },
  { name: 'export', go: openExport },
  { name: 'export of the agenda', go: openAgendaExport },
  { name: 'export with findings', go: openFaultyExport },
]

const SAMPLE = 'Kent Community Safety Partnership'

const PASTED = `Cllr\tP\tSpecimen\tChairman\tInvented Council\tChair
Ms A Example (Head of Service, KCC)
Mr J Rivers
42`

export async function openCommittee(
  page: Page,
  name: string,
  tab: 'Meetings' | 'People' | 'House style' = 'Meetings',
): Promise<void> {
  await page.getByRole('navigation', { name: 'Committees' }).getByText(name, { exact: true }).click()
  await page.getByRole('tab', { name: tab }).click()
  await page.getByRole('heading', { name: tab, exact: true }).waitFor()
}

async function openStandingItems(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE, 'House style')
  await page.getByRole('button', { name: 'Add a section', exact: true }).scrollIntoViewIfNeeded()
}

async function openWordsForTheChair(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE, 'House style')
  await page.getByRole('button', { name: 'Usual words for the chair' }).click()
  await page.getByRole('menuitem', { name: 'Chairwoman' }).waitFor()
}

async function openQuorums(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE, 'House style')
  await page.getByRole('button', { name: 'Quorums that the law sets' }).click()
  await page.getByRole('menuitem', { name: /^Parish council/ }).waitFor()
}

async function openSentences(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE, 'House style')
  await page.getByRole('button', { name: /^Elections/ }).click()
  const nomination = page.getByRole('textbox', { name: 'Somebody is nominated' })
  await nomination.fill('{nominee} was put forward by {nobody}.')
  await page.getByText('There is nothing to fill in for {nobody} here.').waitFor()
}

async function addPhrases(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE, 'House style')
  for (const count of [1, 2]) {
    await page.getByRole('button', { name: 'Add a phrase', exact: true }).click()
    await page.locator(`li[data-phrase]:nth-child(${count}) input:focus`).waitFor()
    await page.keyboard.type('noted')
  }
  await page.getByText('Another phrase has it too.').first().waitFor()
}

async function editHolidays(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE, 'House style')
  await page.getByRole('radio', { name: 'A number of its own' }).click()
  await page.getByRole('button', { name: 'Take out: Good Friday' }).click()
  await page.getByRole('button', { name: 'Add the day' }).click()
  await page.getByText('Write a day such as 19/9/2022.').waitFor()
}

async function openNewCommittee(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New committee', exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

async function openNewMeeting(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE)
  await page.getByRole('button', { name: 'New meeting', exact: true }).click()
  await page.getByRole('textbox', { name: 'Held' }).fill('in the')
}

async function openDuplicate(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE)
  await page
    .getByRole('button', { name: /^Duplicate the meeting/ })
    .first()
    .click()
  await page.getByRole('dialog').waitFor()
}

async function openPaste(page: Page, pasted: string): Promise<void> {
  await openCommittee(page, SAMPLE, 'People')
  await page.getByRole('button', { name: 'Paste several people' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(pasted)
}

async function removePerson(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE, 'People')
  await page.getByRole('button', { name: 'Remove Mr J Rivers' }).click()
  await message(page).getByRole('button', { name: 'Undo' }).waitFor()
}

async function openNoneDeleted(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Recently deleted' }).click()
  await page.getByRole('heading', { name: 'Recently deleted', level: 2 }).waitFor()
}

async function openDeleted(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Recently deleted' }).click()
  await page.getByRole('button', { name: 'Put back Mr J Rivers' }).waitFor()
}

async function askForGood(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Recently deleted' }).click()
  await page.getByRole('button', { name: 'Remove Mr J Rivers for good' }).click()
  await page.getByRole('dialog').waitFor()
}

export async function openMeeting(page: Page, tab: 'Agenda' | 'Notes'): Promise<void> {
  await openCommittee(page, SAMPLE)
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
  await page.getByRole('tab', { name: tab }).click()
  const proof =
    tab === 'Agenda'
      ? page.getByRole('heading', { name: 'Agenda' })
      : page.getByRole('list', { name: 'Roll' })
  await proof.waitFor()
}

/** From the welcome of an empty store. */
export async function openSampleNotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await openMeeting(page, 'Notes')
}

async function openRestrictedSection(page: Page): Promise<void> {
  await openMeeting(page, 'Agenda')
  await page.locator('[data-section]').last().scrollIntoViewIfNeeded()
}

async function writeFaultyDate(page: Page): Promise<void> {
  await openMeeting(page, 'Agenda')
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('31/2/2024')
}

async function openBareMeeting(page: Page): Promise<void> {
  await openCommittee(page, BARE_COMMITTEE)
  await page.getByRole('button', { name: /^Thursday, 5 December 2024/ }).click()
  await page.getByRole('heading', { name: 'Agenda' }).waitFor()
}

async function openBareDesk(page: Page): Promise<void> {
  await openBareMeeting(page)
  await page.keyboard.press('Control+2')
  await page.getByText('The agenda has no items yet.').waitFor()
}

export async function openItem(page: Page, title: string): Promise<void> {
  await openMeeting(page, 'Notes')
  await page.getByRole('navigation', { name: 'Agenda' }).getByText(title).click()
  await page.getByRole('textbox', { name: `Notes of item` }).waitFor()
}

async function openLongItem(page: Page): Promise<void> {
  await openItem(page, LONG_ITEM)
}

async function openResolution(page: Page): Promise<void> {
  await openItem(page, 'Apologies')
  await page.keyboard.press('Control+Shift+R')
  await page.keyboard.press('Control+B')
}

async function openTypeAhead(page: Page): Promise<void> {
  await openMeeting(page, 'Notes')
  await page.keyboard.press('Control+Shift+F')
  await page.keyboard.type('Mr J')
  await page.getByRole('option').first().waitFor()
}

async function openBrackets(page: Page): Promise<void> {
  await openMeeting(page, 'Notes')
  await page.getByRole('list', { name: 'Roll' }).locator('[data-row]').first().focus()
  await page.keyboard.press('b')
  await page.getByRole('textbox', { name: /^Words in brackets/ }).waitFor()
}

/** An arrival, a declaration and a change of chair of one person, below their row. */
async function openRecorded(page: Page): Promise<void> {
  await openMeeting(page, 'Notes')
  const first = page.getByRole('list', { name: 'Roll' }).locator('[data-row]').first()
  for (const key of ['j', 'd', 'c']) {
    await first.focus()
    await page.keyboard.press(key)
    await page.getByRole('combobox', { name: 'Who' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox', { name: 'Who' }).waitFor({ state: 'detached' })
  }
  await first.getByText('3', { exact: true }).waitFor()
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: /^Delete the chair/ }).waitFor()
}

async function openSlip(page: Page, keys: string): Promise<void> {
  await openMeeting(page, 'Notes')
  await page.keyboard.press(keys)
  await page.keyboard.type('Mr')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}

async function loseQuorum(page: Page): Promise<void> {
  await openCommittee(page, SAMPLE, 'House style')
  await page.getByRole('textbox', { name: 'Quorum' }).fill('99')
  await page.keyboard.press('Tab')
  await page.getByRole('tab', { name: 'Meetings' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
  await page.getByRole('tab', { name: 'Notes' }).click()
  await page.getByText(/^No quorum/).waitFor()
}

async function openPreview(page: Page): Promise<void> {
  await openMeeting(page, 'Notes')
  await page.keyboard.press('Control+F2')
  await page.getByRole('article', { name: 'Preview' }).waitFor()
}

async function showTooltip(page: Page): Promise<void> {
  await openMeeting(page, 'Notes')
  await page.getByRole('button', { name: /^Bold/ }).hover()
  await page.getByRole('tooltip').waitFor()
}

async function openKeys(page: Page): Promise<void> {
  await page.keyboard.press('F1')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
}

async function openExport(page: Page): Promise<void> {
  await openMeeting(page, 'Notes')
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('dialog').waitFor()
}

async function openAgendaExport(page: Page): Promise<void> {
  await openMeeting(page, 'Agenda')
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('article', { name: 'Preview' }).getByText('AGENDA').waitFor()
}

async function openFaultyExport(page: Page): Promise<void> {
  await openBareMeeting(page)
  await page.keyboard.press('Control+Shift+E')
  await page.getByRole('dialog').waitFor()
}
