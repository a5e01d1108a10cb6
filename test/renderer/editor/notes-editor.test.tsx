import type {} from '@vitest/browser-playwright'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { bodyFrom, linesOfBody } from './notes-language.ts'
import { MINUTE, OTHER_MINUTE, STYLE, showNotes } from './show-notes.tsx'

describe('what the notes report', () => {
  it('is every change, in the stored form', async () => {
    const notes = await showNotes()
    await notes.press('ab')
    expect(notes.reported.bodies.map(linesOfBody)).toEqual([['¶ a'], ['¶ ab']])
  })

  it('keeps the object of a block that has not changed', async () => {
    const notes = await showNotes(['¶ One', '¶ Two'])
    await notes.press('ab')
    const [first, second] = notes.reported.bodies
    expect(second?.content[0]).toBe(first?.content[0])
    expect(second?.content[1]).not.toBe(first?.content[1])
  })

  it('is no words at all for one empty paragraph', async () => {
    const notes = await showNotes()
    await notes.press('a{Backspace}')
    expect(notes.reported.bodies.at(-1)).toEqual({ type: 'doc', content: [] })
  })

  it('is a new step for what is typed in one go', async () => {
    const notes = await showNotes()
    await notes.press('abc')
    expect(notes.reported.typed).toEqual([MINUTE])
  })

  it('is a step of its own for every paragraph begun', async () => {
    const notes = await showNotes()
    await notes.press('a{Enter}b{Enter}c')
    expect(notes.reported.typed).toEqual([MINUTE, MINUTE, MINUTE])
  })

  it('is another step after a clicked one, and after the keyboard was elsewhere', async () => {
    const notes = await showNotes()
    await notes.press('a')
    notes.states.endTypedGroup()
    await notes.press('b')
    notes.element.blur()
    notes.states.commands.focus()
    await notes.press('c')
    expect(notes.reported.typed).toHaveLength(3)
  })

  it('is no step for undo and redo', async () => {
    const notes = await showNotes()
    await notes.press('a')
    notes.states.undoTyped(MINUTE)
    notes.states.redoTyped(MINUTE)
    expect(notes.reported.typed).toEqual([MINUTE])
    expect(notes.reported.bodies.map(linesOfBody)).toEqual([['¶ a'], [], ['¶ a']])
  })
})

describe('a minute shown in the notes', () => {
  it('has its words, its caret and its undo again after another was shown', async () => {
    const notes = await showNotes(['¶ One'])
    const body = () => notes.reported.bodies.at(-1) ?? bodyFrom([])
    await notes.press(' more')
    const first = body()
    await notes.rerender({ minuteId: OTHER_MINUTE, body: bodyFrom(['¶ Other']) })
    expect(notes.lines()).toEqual(['¶ Other|'])
    await notes.rerender({ minuteId: MINUTE, body: first })
    expect(notes.lines()).toEqual(['¶ One more|'])
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()).toEqual(['¶ One|'])
  })

  it('has them again after the screen was left', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press(' more')
    notes.remove()
    await expect.poll(() => document.querySelector('.notes-text')).toBeNull()
    await notes.rerender({ body: notes.reported.bodies.at(-1) ?? bodyFrom([]) })
    expect(notes.lines()).toEqual(['¶ One more|'])
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()).toEqual(['¶ One|'])
  })

  it('can be undone while another is shown', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press(' more')
    await notes.rerender({ minuteId: OTHER_MINUTE, body: bodyFrom(['¶ Other']) })
    expect(notes.states.undoTyped(MINUTE)).toBe(true)
    expect(linesOfBody(notes.reported.bodies.at(-1) ?? bodyFrom([]))).toEqual(['¶ One'])
    expect(notes.lines()).toEqual(['¶ Other|'])
  })

  it('says that there is nothing to undo', async () => {
    const notes = await showNotes(['¶ One'])
    expect(notes.states.undoTyped(MINUTE)).toBe(false)
    expect(notes.states.undoTyped(OTHER_MINUTE)).toBe(false)
  })
})

describe('words that come from outside', () => {
  it('never move the caret when they are an echo, however late', async () => {
    const notes = await showNotes()
    await notes.press('a')
    await notes.press('b')
    await notes.press('c')
    notes.select('¶ ab|c')
    for (const late of [...notes.reported.bodies]) await notes.rerender({ body: structuredClone(late) })
    expect(notes.lines()).toEqual(['¶ ab|c'])
  })

  it('take nothing off the screen when an echo comes after a hundred keys', async () => {
    const notes = await showNotes()
    await notes.press('a')
    const [late] = notes.reported.bodies
    await notes.press('b'.repeat(100))
    await notes.rerender({ body: structuredClone(late) ?? bodyFrom([]) })
    expect(notes.lines()).toEqual([`¶ a${'b'.repeat(100)}|`])
  })

  it('replace what differs and leave the caret where it is', async () => {
    const notes = await showNotes(['¶ One', '¶ Two'])
    notes.select('¶ One', '¶ Tw|o')
    await notes.rerender({ body: bodyFrom(['¶ Another', '¶ Two']) })
    expect(notes.lines()).toEqual(['¶ Another', '¶ Tw|o'])
  })

  it('are not reported back, and are no step to undo', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.rerender({ body: bodyFrom(['¶ Another']) })
    expect(notes.reported).toEqual({ bodies: [], typed: [] })
    expect(notes.states.undoTyped(MINUTE)).toBe(false)
  })

  it('take nothing of what was typed since, and are then stored together with it', async () => {
    const notes = await showNotes(['¶ One', '¶ Two'])
    await notes.press(' more{Enter}Three')
    await notes.rerender({ body: bodyFrom(['¶ Another', '¶ Two']) })
    expect(notes.lines()).toEqual(['¶ Another', '¶ Two more', '¶ Three|'])
    expect(linesOfBody(notes.reported.bodies.at(-1) ?? bodyFrom([]))).toEqual([
      '¶ Another',
      '¶ Two more',
      '¶ Three',
    ])
  })

  it('are no news when what was typed before them is stored after them', async () => {
    const notes = await showNotes(['¶ One', '¶ Two'])
    await notes.press(' more')
    const [typed] = notes.reported.bodies.slice(-1)
    await notes.rerender({ body: bodyFrom(['¶ Another', '¶ Two']) })
    await notes.rerender({ body: structuredClone(typed) ?? bodyFrom([]) })
    expect(notes.lines()).toEqual(['¶ Another', '¶ Two more|'])
  })

  it('leave what was typed before them to be undone', async () => {
    const notes = await showNotes(['¶ One', '¶ Two'])
    await notes.press(' more')
    const [, second] = notes.reported.bodies.at(-1)?.content ?? []
    const [first] = bodyFrom(['¶ Another']).content
    await notes.rerender({ body: { type: 'doc', content: [first, second].filter((it) => it !== undefined) } })
    notes.states.undoTyped(MINUTE)
    expect(notes.lines()).toEqual(['¶ Another', '¶ Two|'])
  })
})

describe('undo by key', () => {
  it('is the application’s where it is given', async () => {
    const asked: string[] = []
    const notes = await showNotes(['¶ One'], {
      onUndo: () => asked.push('undo'),
      onRedo: () => asked.push('redo'),
    })
    await notes.press('x{Control>}z{/Control}{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}')
    expect(asked).toEqual(['undo', 'redo', 'redo'])
    expect(notes.lines()).toEqual(['¶ Onex|'])
  })

  it('is the notes’ own where it is not', async () => {
    const notes = await showNotes(['¶ One'])
    await notes.press('x{Control>}z{/Control}')
    expect(notes.lines()).toEqual(['¶ One|'])
    await notes.press('{Control>}y{/Control}')
    expect(notes.lines()).toEqual(['¶ Onex|'])
  })

  it('is the same by the browser’s own command, after letters that the browser put in itself', async () => {
    const notes = await showNotes(['¶ One'])
    await cdp().send('Input.insertText', { text: 'x' })
    expect(notes.lines()).toEqual(['¶ Onex|'])
    await cdp().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Undo', commands: ['undo'] })
    expect(notes.lines()).toEqual(['¶ One|'])
  })
})

describe('the notes to assistive technology', () => {
  it('are a text box of many lines with a name, a language and its keys', async () => {
    const notes = await showNotes()
    expect(notes.element).toHaveAttribute('role', 'textbox')
    expect(notes.element).toHaveAttribute('aria-multiline', 'true')
    expect(notes.element).toHaveAttribute('aria-label', 'Notes of item B2')
    expect(notes.element).toHaveAttribute('lang', 'en-GB')
    expect(notes.element).toHaveAttribute('spellcheck', 'true')
    expect(notes.element).toHaveAccessibleDescription(/Escape: Let the next Tab leave the notes\./)
  })

  it('have nothing that axe objects to', async () => {
    await showNotes(['¶ One', '• two', 'RESOLVED that:', '(a) three'])
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([])
  })

  it('take a new name', async () => {
    const notes = await showNotes()
    await notes.rerender({ label: 'Notes of item C1' })
    expect(notes.element).toHaveAttribute('aria-label', 'Notes of item C1')
  })
})

describe('the house style', () => {
  it('can change while the notes are open', async () => {
    const notes = await showNotes()
    await notes.press('"a"')
    await notes.rerender({ style: { ...STYLE, quotationMarks: 'curly' } })
    await notes.press(' "b"')
    expect(notes.lines()).toEqual(['¶ "a" “b”|'])
  })

  it('begins a lead as it is told', async () => {
    const notes = await showNotes(['¶ One'], { leadBegins: 'that ' })
    await userEvent.keyboard('{Control>}{Shift>}r{/Shift}{/Control}')
    expect(notes.lines()).toEqual(['¶ One', 'RESOLVED that |'])
  })
})
