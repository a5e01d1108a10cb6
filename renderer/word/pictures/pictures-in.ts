import type { Element } from '@xmldom/xmldom'
import { A, all, around, R } from '../merge/xml.ts'

const V = 'urn:schemas-microsoft-com:vml'

/** The pictures in a part of a Word file. One that does not say where it is kept is empty in Word as well. */
export function picturesIn(holder: Element | undefined): readonly Element[] {
  return [...all(holder, 'blip', A), ...all(holder, 'imagedata', V)].filter((it) => pictureId(it) !== '')
}

/** The id of the relationship that leads to a picture. */
export function pictureId(picture: Element): string {
  return picture.getAttributeNS(R, picture.localName === 'blip' ? 'embed' : 'id') ?? ''
}

/**
 * What is seen of the embedded objects and the form controls below an element is a picture of each.
 * @returns the first of which none is as it is asked for, for a clerk; null where each has one
 */
export function unseenObject(
  root: Element | undefined,
  isSeen: (picture: Element) => boolean,
): string | null {
  const shows = (holder: Element | undefined) => picturesIn(holder).some(isSeen)
  const isShown = (control: Element) => shows(around(control, 'object') ?? around(control, 'pict'))
  if (!all(root, 'control').every(isShown)) return 'a form control'
  return all(root, 'object').every(shows) ? null : 'an embedded object'
}
