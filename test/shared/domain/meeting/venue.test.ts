import { describe, expect, it } from 'vitest'
import { venueName, venueOf } from '../../../../shared/domain/meeting/venue.ts'

describe('the venue (R-03)', () => {
  it.each(['', '  ', 'in', 'in the', 'In The ', 'at the', 'the'])(
    'is missing in “held %s on Thursday”',
    (held) => {
      expect(venueOf(held)).toEqual({ kind: 'missing' })
    },
  )

  it.each(['online', 'Online', 'virtually', 'remotely', 'online via Microsoft Teams'])(
    'is online in “%s”',
    (held) => {
      expect(venueOf(held)).toEqual({ kind: 'online' })
    },
  )

  it.each([
    ['in the Medway Room, Sessions House, Maidstone', 'Medway Room, Sessions House, Maidstone'],
    ['at County Hall', 'County Hall'],
    ['in Athena House', 'Athena House'],
    ['Inglenook Hall', 'Inglenook Hall'],
    ['at The Forum and online', 'Forum and online'],
    ['online and in the Council Chamber', 'online and in the Council Chamber'],
  ])('is a room in “%s”', (held, name) => {
    expect(venueOf(held)).toEqual({ kind: 'room', name })
  })

  it.each([
    ['', 'No place yet'],
    ['online', 'Online'],
    ['in the Medway Room', 'Medway Room'],
  ])('of “%s” is “%s” in a list', (held, name) => {
    expect(venueName(held)).toBe(name)
  })
})
