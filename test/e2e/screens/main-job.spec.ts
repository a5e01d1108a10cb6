import path from 'node:path'
import { answerSaveDialog } from '../../support/save-dialog.ts'
import { expect, test } from '../app.ts'
import { Hands } from './hands.ts'
import { saved } from './seeded-store.ts'

/** Invented people of an invented council. */
const PASTED = 'Cllr P Specimen\nMs A Example (Head of Service, Invented Council)'

test('The main job is done with the keyboard alone', async ({ launch, profile }) => {
  test.setTimeout(120_000)
  const { app, page } = await launch()
  const hands = new Hands(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const notes = page.getByRole('textbox', { name: /^Notes of item/ })
  const lines = notes.locator('p')

  await test.step('a committee is made', async () => {
    await page.getByRole('heading', { level: 1 }).waitFor()
    await hands.tabAndPress(button('New committee'), 'Enter')
    await expect(page.getByRole('textbox', { name: 'Council' })).toBeFocused()
    await hands.type('Invented County Council')
    await hands.press('Tab')
    await hands.type('Highways Panel')
    await hands.press('Tab')
    await hands.type('IHP')
    await hands.press('Enter')
    await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  })

  await test.step('its people are written in and pasted', async () => {
    await hands.tabTo(field('Title of a new person'))
    for (const [title, initials, surname] of [
      ['Cllr', 'J', 'Invented'],
      ['Mr', 'B', 'Sample'],
      ['Mrs', 'C', 'Madeup'],
    ] as const) {
      await hands.type(title)
      await hands.press('Tab')
      await hands.type(initials)
      await hands.press('Tab')
      await hands.type(surname)
      await hands.press('Enter')
      await expect(field('Title of a new person')).toBeFocused()
    }
    await expect(page.getByText('3 people')).toBeVisible()
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), PASTED)
    await hands.tabTo(button('Paste several people'), 'Shift+Tab')
    await hands.press('Enter')
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
    await hands.press('Control+V')
    await hands.tabAndPress(button('Add 2'), 'Enter')
    await expect(page.getByText('5 people')).toBeVisible()
    await expect(button('Paste several people')).toBeFocused()
  })

  await test.step('its house style is set', async () => {
    await hands.tabTo(page.getByRole('tab', { name: 'People' }), 'Shift+Tab')
    await hands.press('ArrowRight', 'Enter')
    await hands.tabTo(page.getByRole('radio', { name: 'as entered' }))
    await hands.press('ArrowRight')
    await expect(page.getByRole('radio', { name: 'chair, then A to Z' })).toBeChecked()
    await expect(page.getByText('PRESENT: Cllr P Specimen (Chair)')).toBeVisible()
  })

  await test.step('a meeting is made', async () => {
    await hands.tabTo(page.getByRole('tab', { name: 'House style' }), 'Shift+Tab')
    await hands.press('Home', 'Enter')
    await hands.tabAndPress(button('New meeting'), 'Enter')
    await hands.type('14/1/2025')
    await hands.press('Enter')
    await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible()
  })

  await test.step('its agenda is written', async () => {
    await hands.tabTo(field('Title of item A4'))
    await hands.press('Enter')
    await expect(field('Title of item A5')).toBeFocused()
    await hands.type('Potholes')
    await hands.press('Alt+Shift+ArrowUp')
    await expect(field('Title of item A4')).toHaveValue('Potholes')
    await expect(field('Title of item A4')).toBeFocused()
    await hands.press('Alt+Shift+ArrowDown', 'Alt+Shift+ArrowDown')
    await expect(field('Title of item B1')).toHaveValue('Potholes')
    await expect(field('Title of item B1')).toBeFocused()
    await hands.press('End')
    await hands.type(' of the winter')
    await hands.tabTo(page.locator('[data-section]').nth(2).getByRole('checkbox', { name: 'Restricted' }))
    await hands.press('Space')
    await expect(page.locator('[data-section]').nth(2).getByRole('checkbox')).toBeChecked()
    await saved(page)
  })

  await test.step('notes are taken', async () => {
    await hands.press('Control+2')
    await expect(notes).toBeFocused()
    await expect(notes).toHaveAccessibleName('Notes of item A1, Introduction')
    await hands.press(
      'Alt+PageDown',
      'Alt+PageDown',
      'Alt+PageDown',
      'Alt+PageDown',
      'Alt+PageUp',
      'Alt+PageDown',
    )
    await expect(notes).toHaveAccessibleName('Notes of item B1, Potholes of the winter')
    await expect(notes).toBeFocused()
    await hands.type('The Chair said that ')
    await hands.press('Control+B')
    await hands.type('all')
    await hands.press('Control+B')
    await hands.type(' were filled.')
    await expect(notes.locator('strong')).toHaveText('all')
    await hands.press('Enter', 'Control+Shift+8')
    await hands.type('the first one')
    await hands.press('Enter')
    await hands.type('the last one')
    await hands.press('Control+Shift+R')
    await hands.type('the Panel:')
    await hands.press('Enter')
    await hands.type('Note the report.')
    await hands.press('Enter')
    await hands.type('Thank the Chair.')
    await expect(lines).toHaveText([
      'The Chair said that all were filled.',
      'the first one',
      'the last one',
      'that the Panel:',
      'Note the report.',
      'Thank the Chair.',
    ])
  })

  await test.step('what was typed and what was clicked is undone in its one order', async () => {
    const minuted = page.getByRole('switch', { name: 'Minuted' })
    await expect(minuted).toBeChecked()
    await hands.press('Control+Shift+M')
    await expect(minuted).not.toBeChecked()
    await hands.type(' Twice.')
    await hands.press('Control+Z')
    await expect(lines.last()).toHaveText('Thank the Chair.')
    await expect(minuted).not.toBeChecked()
    await hands.press('Control+Z')
    await expect(minuted).toBeChecked()
    await hands.press('Control+Y', 'Control+Y')
    await expect(lines.last()).toHaveText('Thank the Chair. Twice.')
    await expect(minuted).not.toBeChecked()
    await hands.press('Control+Z', 'Control+Z')
    await expect(minuted).toBeChecked()
    await expect(notes).toBeFocused()
  })

  await test.step('the Tab key leaves the notes after Escape', async () => {
    await hands.press('Escape', 'Tab')
    await expect(notes).not.toBeFocused()
    await hands.press('Shift+Tab')
    await expect(notes).toBeFocused()
  })

  const roll = page.getByRole('list', { name: 'Roll' })
  await test.step('the roll is called', async () => {
    await hands.press('F6')
    await expect(page.getByRole('combobox', { name: 'Find or add a person' })).toBeFocused()
    await hands.tabTo(roll.getByRole('group', { name: /^Cllr J Invented/ }))
    await hands.press('p', 'a', 'x', 'i', 'p')
    for (const [place, status] of ['present', 'apologies', 'absent', 'in attendance', 'present'].entries())
      await expect(roll.locator('[data-row]').nth(place)).toHaveAccessibleName(new RegExp(`: ${status}$`))
  })

  await test.step('somebody new is found a place', async () => {
    await hands.press('Control+Shift+F')
    await hands.type('Dr D Newcomer')
    await expect(page.getByRole('option', { name: /^Add Dr D Newcomer/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await hands.press('Enter')
    await expect(page.getByRole('status', { name: 'Attendance' })).toContainText('3 of 6')
    await hands.type('nobody')
    await hands.press('Escape')
    await expect(page.getByRole('combobox')).toHaveValue('')
  })

  await test.step('a name gets words in brackets and another place', async () => {
    const first = roll.locator('[data-row]').first()
    await hands.tabTo(roll.getByRole('group', { name: /^Cllr J Invented/ }))
    await hands.press('b')
    await hands.type('nonsense')
    await hands.press('Escape')
    await expect(first).toBeFocused()
    await expect(first).toHaveAccessibleName('Cllr J Invented: present')
    await hands.press('b')
    await hands.type('in the Chair')
    await hands.press('Enter')
    await expect(first).toHaveAccessibleName('Cllr J Invented (in the Chair): present')
    await hands.press('Alt+Shift+ArrowDown')
    await expect(roll.locator('[data-row]').nth(1)).toBeFocused()
    await expect(roll.locator('[data-row]').nth(1)).toHaveAccessibleName(/^Cllr J Invented/)
  })

  await test.step('F6 goes round the parts of the desk', async () => {
    await hands.press('F6')
    await expect(page.getByRole('navigation', { name: 'Agenda' }).locator(':focus')).toHaveAttribute(
      'aria-current',
    )
    await hands.press('F6')
    await expect(notes).toBeFocused()
    await hands.press('Shift+F6')
    await expect(page.getByRole('navigation', { name: 'Agenda' }).locator(':focus')).toHaveCount(1)
  })

  await test.step('the preview is read', async () => {
    await hands.press('Control+F2', 'F6', 'F6')
    await expect(page.getByRole('tab', { name: 'Preview' })).toBeFocused()
    await hands.tabTo(page.getByRole('region', { name: 'The notes as they will print' }))
    await expect(page.getByRole('article', { name: 'Preview' })).toContainText('RESOLVED that the Panel:')
  })

  await test.step('the notes are exported clean', async () => {
    await answerSaveDialog(app, path.join(profile, 'IHP notes.docx'))
    await hands.press('Control+Shift+E')
    await expect(page.getByRole('radio', { name: 'Notes' })).toBeFocused()
    await hands.press('Tab')
    await expect(page.getByRole('radio', { name: /^Draft/ })).toBeFocused()
    await hands.press('ArrowRight')
    await hands.tabAndPress(button('Save as Word…'), 'Enter')
    await expect(page.getByRole('dialog').getByRole('status')).toContainText('IHP notes.docx')
    await hands.tabTo(button('Open'))
    await hands.tabTo(button('Show in folder'))
    await hands.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'The notes as they will print' })).toBeFocused()
  })
})
