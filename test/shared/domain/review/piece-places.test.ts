import { describe, expect, it } from 'vitest'
import { placesOfPieces } from '../../../../shared/domain/review/piece-places.ts'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import { bodyFrom } from '../../../renderer/editor/notes-language.ts'

describe('the places of pieces', () => {
  it('count characters in a line, and a mention or a break as one', () => {
    const places = placesOfPieces(piecesOf(bodyFrom(['¶ One @Mr Powell@↵two', '• x'])))
    expect(places.map(({ offset }) => offset)).toEqual([0, 3, 4, 5, 6, 9, 0, 1, 1])
  })

  it('name the line: the lead or the clause of a resolution', () => {
    const body = bodyFrom(['RESOLVED that', '(a) one'])
    const [block] = body.content
    const ids = block?.type === 'resolution' ? block.content.map(({ attrs }) => attrs.id) : []
    const places = placesOfPieces(piecesOf(body))
    expect([...new Set(places.map(({ lineId }) => lineId))]).toEqual(ids)
  })
})
