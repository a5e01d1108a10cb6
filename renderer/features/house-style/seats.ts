import type { Committee } from '../../../shared/records/committee.ts'

type Seats = Committee['seats']

/** Reads a number of seats as a clerk writes it; null for nothing, undefined where it is no number of seats. */
export function parseSeats(text: string): Seats | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const seats = Number(trimmed)
  return /^\d{1,4}$/.test(trimmed) && seats >= 1 ? seats : undefined
}

/** The seats as they are written in their field: the inverse of `parseSeats`. */
export function writtenSeats(seats: Seats): string {
  return seats === null ? '' : String(seats)
}
