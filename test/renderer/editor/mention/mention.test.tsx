import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import type { Person } from '../../../../shared/records/person.ts'
import { person } from '../../../support/meetings.ts'
import type { Line } from '../notes-language.ts'
import { MINUTE, showNotes } from '../show-notes.tsx'

const POWELL = person('Mr M Powell', { role: 'Director', organisation: 'KCC' })
const ALLEN = person('Ms C Allen')
const MOCHRIE = person('Cllr S Mochrie-Cox', { organisation: 'Dartford' })
const GARCIA = person('Dr Ana García')
const PEOPLE = [POWELL, ALLEN, MOCHRIE, GARCIA]

/** Shows notes in which these people, and those that are added, can be mentioned. */
async function showPeople(...lines: readonly Line[]) {
  const people = [...PEOPLE]
  const notes = await showNotes(lines, {
    people,
    onAddPerson: (words) => {
      const added: Person = person(words)
      people.push(added)
      return added.id
    },
  })
  return { ...notes, people }
}

const options = () => [...document.querySelectorAll('[role="option"]')]
const labels = () => options().map((option) => option.firstElementChild?.textContent)
const active = () =>
  document.getElementById(document.querySelector('.notes-text')?.getAttribute('aria-activedescendant') ?? '')

describe('typing @ and letters', () => {
  it('offers those whose name, role or organisation they begin, whatever the accents', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('@pow')
    await expect.poll(labels).toEqual(['Mr M Powell'])
    await notes.press('{Backspace}{Backspace}{Backspace}dar')
    await expect.poll(labels).toEqual(['Cllr S Mochrie-Cox'])
    await notes.press('{Backspace}{Backspace}{Backspace}garc')
    await expect.poll(labels).toEqual([fullName(GARCIA)])
  })

  it('mentions the one that Enter or Tab takes, introduced with role and organisation', async () => {
    const notes = await showPeople('¶ One ')
    await notes.press('@pow{Enter}')
    expect(notes.lines()).toEqual(['¶ One @Mr M Powell (Director, KCC)@|'])
    await notes.press(' and @all{Tab} spoke.')
    expect(notes.lines()).toEqual(['¶ One @Mr M Powell (Director, KCC)@ and @Ms C Allen@ spoke.|'])
    await expect.poll(labels).toEqual([])
  })

  it('lets arrows choose, round and round', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('@m')
    await expect.poll(labels).toEqual(['Mr M Powell', 'Ms C Allen', 'Cllr S Mochrie-Cox'])
    await notes.press('{ArrowDown}')
    await expect.poll(() => active()?.textContent).toBe('Ms C Allen')
    await notes.press('{ArrowUp}{ArrowUp}{Enter}')
    expect(notes.lines()).toEqual(['¶ @Cllr S Mochrie-Cox (Dartford)@|'])
  })

  it('takes the one that is clicked, with the keyboard still in the notes', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('@m')
    await expect.poll(labels).toHaveLength(3)
    const [, second] = options()
    if (second !== undefined) await userEvent.click(second)
    await notes.press(' spoke')
    expect(notes.lines()).toEqual(['¶ @Ms C Allen@ spoke|'])
  })

  it('closes on Escape and leaves the letters, and stays closed for them', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('@po{Escape}w')
    expect(labels()).toEqual([])
    expect(notes.lines()).toEqual(['¶ @pow|'])
    await notes.press('{Tab}')
    expect(notes.lines()).toEqual(['• @pow|'])
  })

  it('is asked for again by another @', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('@po{Escape} @al{Enter}')
    expect(notes.lines()).toEqual(['¶ @po @Ms C Allen@|'])
  })

  it('offers nobody inside a word, where nobody is found, and when words come back by undo', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('clerk@pow')
    expect(labels()).toEqual([])
    await notes.press(' @pow{Enter}')
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()).toEqual(['¶ clerk@pow @pow|'])
    expect(labels()).toEqual([])
  })

  it('closes when the caret leaves, and when the keyboard goes elsewhere', async () => {
    const notes = await showPeople('¶ One ')
    await notes.press('@pow')
    await expect.poll(labels).toHaveLength(1)
    notes.select('¶ |One @pow')
    await expect.poll(labels).toEqual([])
    notes.select('¶ One @pow|')
    expect(labels()).toEqual([])
    await notes.press('e')
    await expect.poll(labels).toHaveLength(1)
    notes.element.blur()
    await expect.poll(labels).toEqual([])
  })
})

describe('a name on no list', () => {
  it('is offered to be added, and then mentioned', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('@Mr X Newman')
    await expect.poll(labels).toEqual(['Add Mr X Newman'])
    await notes.press('{Enter} spoke.')
    expect(notes.people.at(-1)).toMatchObject({ title: 'Mr', initials: 'X', surname: 'Newman' })
    expect(notes.lines()).toEqual(['¶ @Mr X Newman@ spoke.|'])
  })

  it('is offered for nothing that is not written as a name is', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('At @home.{Enter}')
    await notes.press('Seen by @kentcouncil on social media{Enter}')
    await notes.press('Let us meet @Kent on the first of May')
    expect(labels()).toEqual([])
    expect(notes.people).toHaveLength(PEOPLE.length)
    await notes.press('{Enter}@Ms Ana de la Cruz')
    await expect.poll(labels).toEqual(['Add Ms A de la Cruz'])
  })

  it('is written as words where nobody can be added', async () => {
    const notes = await showNotes(['¶ '], { onAddPerson: () => null })
    await notes.press('@Mr X Newman{Enter}')
    expect(notes.lines()).toEqual(['¶ Mr X Newman|'])
  })
})

describe('how people are named', () => {
  const naming = { people: PEOPLE }

  it('follows where they stand: introduced at first, called shortly after that', async () => {
    const notes = await showNotes(['¶ One'], naming)
    await notes.press('{Enter}@pow{Enter} spoke. @pow{Enter} left.')
    expect(notes.lines()[1]).toBe('¶ @Mr M Powell (Director, KCC)@ spoke. @Mr Powell@ left.|')
    notes.select('¶ One|', '¶ @Mr M Powell (Director, KCC)@ spoke. @Mr Powell@ left.')
    await notes.press(' @pow{Enter}')
    expect(notes.lines()).toEqual([
      '¶ One @Mr M Powell (Director, KCC)@|',
      '¶ @Mr Powell@ spoke. @Mr Powell@ left.',
    ])
    await notes.press('{Backspace}')
    expect(notes.lines()[1]).toBe('¶ @Mr M Powell (Director, KCC)@ spoke. @Mr Powell@ left.')
  })

  it('follows the order of the blocks', async () => {
    const notes = await showNotes(['¶ '], naming)
    await notes.press('@pow{Enter} one{Enter}@pow{Enter} two')
    await notes.press('{Alt>}{Shift>}{ArrowUp}{/Shift}{/Alt}')
    expect(notes.lines()).toEqual(['¶ @Mr M Powell (Director, KCC)@ two|', '¶ @Mr Powell@ one'])
  })

  it('is short for whom an earlier minute introduced, and with the initial for namesakes', async () => {
    const namesake = person('Mr B Powell')
    const people = [POWELL, namesake]
    const notes = await showNotes(['¶ '], { people, introducedBefore: new Set([POWELL.id]) })
    await notes.press('@m pow{Enter} @b pow{Enter} @b pow{Enter}')
    expect(notes.lines()).toEqual(['¶ @Mr M Powell@ @Mr B Powell@ @Mr B Powell@|'])
    await notes.rerender({ introducedBefore: new Set() })
    expect(notes.lines()).toEqual(['¶ @Mr M Powell (Director, KCC)@ @Mr B Powell@ @Mr B Powell@|'])
  })

  it('changes with the records, without a step to undo and without a report', async () => {
    const notes = await showNotes(['¶ '], naming)
    await notes.press('@pow{Enter}')
    const before = { bodies: [...notes.reported.bodies], typed: [...notes.reported.typed] }
    await notes.rerender({ people: [{ ...POWELL, role: 'Acting Director' }] })
    expect(notes.lines()).toEqual(['¶ @Mr M Powell (Acting Director, KCC)@|'])
    expect(notes.reported).toEqual(before)
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()).toEqual(['¶ @pow|'])
  })

  it('is curled after as after any other word', async () => {
    const notes = await showNotes(['¶ '], {
      ...naming,
      style: {
        paragraphNumbers: 'always',
        clauseLabels: 'a.',
        quotationMarks: 'curly',
        firstMention: 'with initial',
      },
    })
    await notes.press("@all{Enter}'s ")
    expect(notes.lines()).toEqual(['¶ @Ms C Allen@’s |'])
  })
})

describe('the list to assistive technology', () => {
  it('is a list box with options, of which the notes point at the active one', async () => {
    const notes = await showPeople('¶ ')
    await notes.press('@m')
    await expect.poll(() => document.querySelector('[role="listbox"]')).not.toBeNull()
    const list = document.querySelector('[role="listbox"]')
    expect(list).toHaveAccessibleName('People')
    expect(notes.element).toHaveAttribute('aria-controls', list?.id)
    expect(active()).toHaveAttribute('aria-selected', 'true')
    expect(document.activeElement).toBe(notes.element)
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
    await notes.press('{Escape}')
    await expect.poll(() => notes.element.getAttribute('aria-activedescendant')).toBeNull()
  })
})
