import { describe, expect, it } from 'vitest'
import { standingsOf } from '../../../../shared/domain/review/standings.ts'
import { accepting, minuteOf, shown } from './review-language.ts'

describe('a suggestion that is accepted', () => {
  it('is made, and no other', () => {
    const sides = { sent: ['¶ One two three four.'], chair: ['¶ 1 two three 4.'] }
    expect(accepting(sides, 0)).toEqual(['¶ 1 two three four.'])
    expect(accepting(sides, 1)).toEqual(['¶ One two three 4.'])
    expect(accepting(sides, 'all')).toEqual(['¶ 1 two three 4.'])
  })

  it('leaves what the clerk changed elsewhere', () => {
    const sides = {
      sent: ['¶ One two three four.', '¶ Five.'],
      chair: ['¶ One two three 4.', '¶ Five.'],
      clerk: ['¶ New.', '¶ One 2 three four.', '¶ Five. Six.'],
    }
    expect(accepting(sides, 'all')).toEqual(['¶ New.', '¶ One 2 three 4.', '¶ Five. Six.'])
  })

  it('splits and joins around the words of the clerk', () => {
    expect(
      accepting({ sent: ['¶ One. Two.'], chair: ['¶ One.', '¶ Two.'], clerk: ['¶ 1. Two.'] }, 'all'),
    ).toEqual(['¶ 1.', '¶ Two.'])
    expect(
      accepting({ sent: ['¶ One.', '¶ Two.'], chair: ['¶ One. Two.'], clerk: ['¶ One.', '¶ 2.'] }, 'all'),
    ).toEqual(['¶ One. 2.'])
  })

  it('takes both halves of a move', () => {
    const sides = { sent: ['¶ One.', '¶ Two.', '¶ Three.'], chair: ['¶ Two.', '¶ Three.', '¶ One.'] }
    expect(accepting(sides, 0)).toEqual(sides.chair)
    expect(accepting(sides, 1)).toEqual(sides.chair)
  })

  it('has a sentence of the application stay as the chair has it, and no other follow less', () => {
    const sides = {
      sent: ['§ One two.', '§ Three four.', '¶ Five.'],
      chair: ['§! One 2.', '§ Three four.', '¶ 5.'],
      clerk: ['§ One two.', '§ Three four, as told now.', '¶ Five.'],
    }
    expect(accepting(sides, 'all')).toEqual(['§! One 2.', '§ Three four, as told now.', '¶ 5.'])
  })

  it('leaves a clause as a paragraph where its resolution is gone, with every word', () => {
    const sides = {
      sent: ['RESOLVED that one', '(a) two', '(a) three'],
      chair: ['¶ that one', '¶ two, or so', '¶ three'],
    }
    expect(accepting(sides, 0)).toEqual(['¶ that one', '¶ two', '¶ three'])
  })
})

describe('words that the chair and the clerk both changed', () => {
  const sides = { sent: ['¶ One two three.'], chair: ['¶ One 2 three.'], clerk: ['¶ One II three.'] }

  it('are a conflict, with what was sent and what either has', () => {
    const [standing] = standingsOf(minuteOf(sides))
    expect(standing?.stand).toMatchObject({ is: 'conflict', canBeBoth: false })
    expect(textsOf(sides)).toEqual({ before: 'two', theirs: '2', ours: 'II' })
  })

  it('stay as the clerk has them until the clerk says otherwise', () => {
    expect(accepting(sides, 'all')).toEqual(sides.clerk)
    expect(accepting(sides, 'all', 'theirs')).toEqual(sides.chair)
  })

  it('can both stand where both added some at one place', () => {
    const added = { sent: ['¶ One.'], chair: ['¶ One. Two.'], clerk: ['¶ One. Three.'] }
    expect(accepting(added, 'all', 'leave')).toEqual(['¶ One. Three.'])
    expect(accepting(added, 'all', 'both')).toEqual(['¶ One. Three. Two.'])
    expect(accepting(added, 'all', 'theirs')).toEqual(['¶ One. Two.'])
  })

  it('are a conflict where one changed what the other took out', () => {
    const taken = { sent: ['¶ One.', '¶ Two three.'], chair: ['¶ One.'], clerk: ['¶ One.', '¶ Two 3.'] }
    expect(textsOf(taken)).toEqual({ before: 'Two three.¶', theirs: '', ours: 'Two 3.¶' })
    expect(accepting(taken, 'all')).toEqual(taken.clerk)
  })

  it('are a conflict where one put words into a line that the other took out', () => {
    const cut = { sent: ['¶ One.', '¶ Two.', '¶ Three.'], chair: ['¶ One.', '¶ Not two.', '¶ Three.'] }
    expect(accepting({ ...cut, clerk: ['¶ One.', '¶ Three.'] }, 'all')).toEqual(['¶ One.', '¶ Three.'])
  })

  it('are none where both have come to the same', () => {
    const [standing] = standingsOf(minuteOf({ ...sides, clerk: sides.chair }))
    expect(standing?.stand).toEqual({ is: 'made already' })
    expect(accepting({ ...sides, clerk: sides.chair }, 'all')).toEqual(sides.chair)
  })
})

function textsOf(sides: Parameters<typeof minuteOf>[0]) {
  const [standing] = standingsOf(minuteOf(sides))
  if (standing?.stand.is !== 'conflict') return standing?.stand
  const { before, theirs, ours } = standing.stand
  return { before: shown(before), theirs: shown(theirs), ours: shown(ours) }
}
