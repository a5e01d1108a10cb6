/** What the places of a template are filled with, by their names. Empty text leaves a place empty. */
export type Values = Readonly<Record<string, string>>

/**
 * A sentence of a template: `{mover}` is replaced; a stretch in square brackets is left out where one of its
 * places is empty: `It was moved by {mover}[ and seconded by {seconder}] {text}.`
 */
export function filled(template: string, values: Values): string {
  const value = (place: string) => values[place.slice(1, -1)] ?? ''
  const written = template.replace(/\[([^[\]]*)\]/g, (_, stretch: string) =>
    placesOf(stretch).every((place) => value(place) !== '') ? stretch : '',
  )
  return written.replace(PLACE, value)
}

/** The names in curly brackets that a template has, each once. */
export function placesIn(template: string): readonly string[] {
  return [...new Set(placesOf(template).map((place) => place.slice(1, -1)))]
}

const PLACE = /\{[a-z]+\}/gi

function placesOf(text: string): readonly string[] {
  return text.match(PLACE) ?? []
}
