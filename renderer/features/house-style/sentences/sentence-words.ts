import type { HouseStyle } from '../../../../shared/records/house-style.ts'
import type { SentenceName } from '../../../../shared/records/sentence-names.ts'
import { chairWordOf } from '../../../../shared/wording/chair-word.ts'
import { nameList } from '../../../../shared/wording/name-list.ts'
import { SENTENCE_PLACES, unknownPlaces } from '../../../../shared/wording/sentence-places.ts'
import { filled } from '../../../../shared/wording/template.ts'

/** What a template prints, on invented people; the chair is called as the committee calls it. */
export function exampleOf(name: SentenceName, template: string, style: HouseStyle): string {
  const values = SENTENCE_PLACES[name]
  return filled(template, 'chair' in values ? { ...values, chair: chairWordOf(style) } : values)
}

/** `May have {person} and {time}`. */
export function whatItMayHave(name: SentenceName): string {
  const places = inBrackets(Object.keys(SENTENCE_PLACES[name]))
  return places === '' ? 'Has nothing to fill in' : `May have ${places}`
}

/** What deserves a look in a template: places that nothing fills in. The words are kept as they are. */
export function remarkOn(name: SentenceName, template: string): string | undefined {
  const places = inBrackets(unknownPlaces(name, template))
  return places === '' ? undefined : `There is nothing to fill in for ${places} here.`
}

function inBrackets(places: readonly string[]): string {
  return nameList(
    places.map((place) => `{${place}}`),
    'and',
  )
}
