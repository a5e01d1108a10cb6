import type { Element } from '@xmldom/xmldom'
import type { WordPackage } from '../merge/open-package.ts'
import { relationshipsOf } from '../merge/relationships.ts'
import { pictureOf } from '../pictures/picture-form.ts'
import { pictureId, picturesIn, unseenObject } from '../pictures/pictures-in.ts'

const WITH_PICTURES = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']

/** Which picture, object or control would be missing from the pages of a Word file, for a clerk; null where none is. */
export function undrawnPicture(file: WordPackage): string | null {
  for (const path of WITH_PICTURES) {
    const found = undrawnIn(path, file)
    if (found !== null) return found
  }
  return null
}

function undrawnIn(path: string, file: WordPackage): string | null {
  const root = file.xml(path)?.documentElement ?? undefined
  const targets = relationshipsOf(file, path)
  const isDrawn = (picture: Element) => {
    const bytes = file.bytes(targets.get(pictureId(picture))?.target ?? '')
    return bytes !== undefined && pictureOf(bytes) !== null
  }
  const unseen = unseenObject(root, isDrawn)
  if (unseen !== null) return unseen
  return picturesIn(root).every(isDrawn) ? null : 'a picture in a form that cannot be drawn here'
}
