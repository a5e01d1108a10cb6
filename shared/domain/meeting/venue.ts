/** Where a meeting is held, worked out from the words after "held" in its opening sentence. */
export type Venue =
  | { readonly kind: 'missing' }
  | { readonly kind: 'online' }
  | { readonly kind: 'room'; readonly name: string }

/**
 * `in the Medway Room, Sessions House` is the room `Medway Room, Sessions House`. A place that was left
 * at `in the` is missing: notes were published as "held in the on Thursday".
 */
export function venueOf(held: string): Venue {
  const words = held.trim()
  if (ONLINE.test(words)) return { kind: 'online' }
  const name = words.replace(/^(in|at)(\s+the)?(\s+|$)/i, '')
  return /^(the)?$/i.test(name) ? { kind: 'missing' } : { kind: 'room', name }
}

/** `online`, `virtually via Microsoft Teams`; a meeting that is also held in a room is held there. */
const ONLINE = /^(online|virtually|remotely)( (via|by|on|using|through) .*)?$/i

/** The venue in a word or two, for lists and headings. */
export function venueName(held: string): string {
  const venue = venueOf(held)
  switch (venue.kind) {
    case 'missing':
      return 'No place yet'
    case 'online':
      return 'Online'
    case 'room':
      return venue.name
  }
}
