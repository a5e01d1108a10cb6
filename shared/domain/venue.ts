/** Where a meeting is held, worked out from the words after "held" in its opening sentence. */
export type Venue =
  | { readonly kind: 'missing' }
  | { readonly kind: 'online' }
  | { readonly kind: 'room'; readonly name: string }

/** `in the Medway Room, Sessions House` is the room `Medway Room, Sessions House`. */
export function venueOf(held: string): Venue {
  const words = held.trim()
  if (words === '') return { kind: 'missing' }
  if (/^(online|virtually|remotely)$/i.test(words)) return { kind: 'online' }
  return { kind: 'room', name: words.replace(/^(in|at)\s+(the\s+)?/i, '') }
}

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
