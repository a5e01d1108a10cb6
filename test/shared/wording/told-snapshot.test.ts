import { describe, expect, it } from 'vitest'
import { textOfBody } from '../../../shared/domain/notes/note-text.ts'
import { toldSnapshot } from '../../../shared/wording/told-snapshot.ts'
import { meetingOf } from '../../support/meetings.ts'
import { body, mention, paragraph } from '../../support/note-bodies.ts'

describe('a meeting as it is told', () => {
  it('has its minutes say what is printed of them, and is told the same again', () => {
    const snapshot = meetingOf({ agenda: { B: ['Update'] }, present: ['Mr A Bell'], minuted: { B1: body() } })
    const [bell] = snapshot.people
    const text = bell === undefined ? '' : mention(bell.id, 'someone')
    const minutes = snapshot.minutes.map((minute) => ({ ...minute, body: body(paragraph(text, ' spoke.')) }))
    const told = toldSnapshot({ ...snapshot, minutes })
    expect(told.minutes.map((minute) => textOfBody(minute.body))).toEqual(['Mr A Bell spoke.'])
    expect(toldSnapshot(told)).toEqual(told)
  })
})
