import { strFromU8, strToU8 } from 'fflate'
import { type Picture, pictureOf } from '../../word/pictures/picture-form.ts'
import { parsedXml } from '../word-xml.ts'
import { keepPicture, relationshipsOf, type WordParts } from '../written-picture.ts'
import { drawnMetafile } from './drawn-metafile.ts'
import { drawnTiff } from './drawn-tiff.ts'

const DOCUMENT = 'word/document.xml'
const WITH_PICTURES = [DOCUMENT, 'word/footnotes.xml', 'word/endnotes.xml']

/**
 * Draws the pictures of a Word file that Chromium does not show, and lets what refers to them refer to what
 * was drawn. One that cannot be drawn stays as it is.
 */
export async function writePictures(parts: WordParts): Promise<void> {
  const drawn = new Map<string, Promise<string | null>>()
  for (const part of WITH_PICTURES) {
    const list = relationshipsOf(part)
    const written = parts[list]
    if (written === undefined) continue
    const root = parsedXml(strFromU8(written))
    for (const relationship of root.querySelectorAll(PICTURES)) {
      const path = pathFrom(part, relationship.getAttribute('Target') ?? '')
      const drawing = drawn.get(path) ?? drawnPicture(parts, path)
      drawn.set(path, drawing)
      const target = await drawing
      if (target !== null) relationship.setAttribute('Target', target)
    }
    parts[list] = strToU8(new XMLSerializer().serializeToString(root))
  }
}

const PICTURES = 'Relationship[Type$="/image"]:not([TargetMode="External"])'

/** Where the picture is that was drawn of another; null where there is none. */
async function drawnPicture(parts: WordParts, path: string): Promise<string | null> {
  const bytes = parts[path]
  const picture = bytes && pictureOf(bytes)
  const made = picture ? await shown(picture).catch(() => null) : null
  return made && keepPicture(parts, made.bytes, made.form, DOCUMENT)
}

type Shown = { readonly form: 'svg' | 'png'; readonly bytes: Uint8Array }

/** A picture in a form that Chromium shows; null where it has one already. */
async function shown({ form, bytes }: Picture): Promise<Shown | null> {
  switch (form) {
    case 'emf':
    case 'wmf':
      return { form: 'svg', bytes: await drawnMetafile(bytes) }
    case 'tiff':
      return { form: 'png', bytes: await drawnTiff(bytes) }
    case 'svg': // its file may not say that it is one, and it may have been packed
      return { form: 'svg', bytes }
    case 'png':
    case 'jpeg':
    case 'gif':
    case 'bmp':
    case 'webp':
      return null
  }
}

/** `media/image1.emf` → `word/media/image1.emf` */
function pathFrom(part: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : part.replace(/[^/]*$/, target)
}
