import { WORD } from './word-xml.ts'

/** Makes embedded objects the pictures that they show of themselves: docx-preview draws no objects. */
export function writeObjects(root: Document): void {
  for (const object of [...root.getElementsByTagNameNS(WORD, 'object')]) {
    const picture = root.createElementNS(WORD, 'w:pict')
    picture.append(...[...object.children].filter((it) => it.querySelector('imagedata') !== null))
    object.replaceWith(picture)
  }
}
