import { describe, expect, it } from 'vitest'
import { marked } from './review-language.ts'

describe('what is suggested', () => {
  it('is nothing where nothing was changed', () => {
    expect(marked({ sent: ['¶ One two.'], chair: ['¶ One two.'] })).toBe('One two.¶')
  })

  it('is a word that was replaced, put in or taken out', () => {
    expect(marked({ sent: ['¶ One two three.'], chair: ['¶ One 2 three.'] })).toBe('One [two→2] three.¶')
    expect(marked({ sent: ['¶ One three.'], chair: ['¶ One two three.'] })).toBe('One [→two ]three.¶')
    expect(marked({ sent: ['¶ One two three.'], chair: ['¶ One three.'] })).toBe('One [two →]three.¶')
  })

  it('leaves punctuation alone', () => {
    expect(marked({ sent: ['¶ The Kent, Chair.'], chair: ['¶ The Kent Chair.'] })).toBe(
      'The Kent[,→] Chair.¶',
    )
    expect(marked({ sent: ['¶ At 10:30 £1,000.'], chair: ['¶ At 10:35 £1,500.'] })).toBe(
      'At [10:30 £1,000→10:35 £1,500].¶',
    )
  })

  it('is a sentence at the beginning or the end of a paragraph', () => {
    expect(marked({ sent: ['¶ One.'], chair: ['¶ One. Two.'] })).toBe('One.[→ Two.]¶')
    expect(marked({ sent: ['¶ One.'], chair: ['¶ Two. One.'] })).toBe('[→Two. ]One.¶')
  })

  it('is one change where two are a space or a short word apart', () => {
    expect(marked({ sent: ['¶ A big dog.'], chair: ['¶ A small cat.'] })).toBe('A [big dog→small cat].¶')
    expect(marked({ sent: ['¶ Increases of spending.'], chair: ['¶ Reductions of budgets.'] })).toBe(
      '[Increases of spending→Reductions of budgets].¶',
    )
    expect(marked({ sent: ['¶ The big brown dog.'], chair: ['¶ The small brown cat.'] })).toBe(
      'The [big→small] brown [dog→cat].¶',
    )
  })

  it('is the end of a paragraph where one was split or two were joined', () => {
    expect(marked({ sent: ['¶ One. Two.'], chair: ['¶ One.', '¶ Two.'] })).toBe('One.[ →¶]Two.¶')
    expect(marked({ sent: ['¶ One.', '¶ Two.'], chair: ['¶ One. Two.'] })).toBe('One.[¶→ ]Two.¶')
  })

  it('is a whole paragraph that is new or gone', () => {
    expect(marked({ sent: ['¶ One.', '¶ Three.'], chair: ['¶ One.', '¶ Two.', '¶ Three.'] })).toBe(
      'One.¶[→Two.¶]Three.¶',
    )
    expect(marked({ sent: ['¶ One.', '¶ Two.', '¶ Three.'], chair: ['¶ One.', '¶ Three.'] })).toBe(
      'One.¶[Two.¶→]Three.¶',
    )
    expect(marked({ sent: [], chair: ['¶ One.'] })).toBe('[→One.¶]')
  })

  it('is taken out and put in where a paragraph was moved', () => {
    expect(marked({ sent: ['¶ One.', '¶ Two.', '¶ Three.'], chair: ['¶ Two.', '¶ Three.', '¶ One.'] })).toBe(
      '[One.¶→]Two.¶Three.¶[→One.¶]',
    )
  })

  it('is the kind of a line', () => {
    expect(marked({ sent: ['¶ One.', '¶ Two.'], chair: ['¶ One.', '• Two.'] })).toBe('One.¶Two.[¶→•]')
    expect(marked({ sent: ['• One.'], chair: ['– One.'] })).toBe('One.[•→–]')
    expect(marked({ sent: ['RESOLVED that one', '(a) two'], chair: ['RESOLVED that one', '¶ two'] })).toBe(
      'that oneRESOLVEDtwo[(a)→¶]',
    )
  })

  it('is in the words of a sentence of the application, and not that they were changed', () => {
    expect(marked({ sent: ['§ One two.'], chair: ['§! One 2.'] })).toBe('One [two→2].§')
  })

  it('is how words look', () => {
    expect(marked({ sent: ['¶ One two.'], chair: ['¶ One *two*.'] })).toBe('One [two→*two*].¶')
  })

  it('goes by who is mentioned, not by how they are named', () => {
    expect(marked({ sent: ['¶ @Mr Powell@ spoke.'], chair: ['¶ @Mr Powell@ left.'] })).toBe(
      'Mr Powell [spoke→left].¶',
    )
    expect(marked({ sent: ['¶ @Mr Powell@ spoke.'], chair: ['¶ @Ms Allen@ spoke.'] })).toBe(
      '[Mr Powell→Ms Allen] spoke.¶',
    )
  })

  it('is found at its paragraph among many that say the same', () => {
    const sent = ['¶ Noted.', '¶ Noted.', '¶ Noted.', '¶ Noted.']
    expect(marked({ sent, chair: ['¶ Noted.', '¶ Not noted.', '¶ Noted.', '¶ Noted.'] })).toBe(
      'Noted.¶[Noted→Not noted].¶Noted.¶Noted.¶',
    )
  })
})
