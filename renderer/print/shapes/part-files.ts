import { strFromU8 } from 'fflate'
import { pictureOf } from '../../word/pictures/picture-form.ts'
import { parsedXml } from '../word-xml.ts'
import { relationshipsOf, type WordParts } from '../written-picture.ts'

/** The parts of a Word file by their paths. */
export type PartFiles = Readonly<WordParts>

/** What a part leads to, by the ids of its relationships: the paths of other parts. */
export function targetsOf(parts: PartFiles, path: string): ReadonlyMap<string, string> {
  const list = parts[relationshipsOf(path)]
  if (list === undefined) return new Map()
  const relationships = [...parsedXml(strFromU8(list)).getElementsByTagName('*')]
  return new Map(
    relationships
      .filter((it) => it.localName === 'Relationship' && it.getAttribute('TargetMode') !== 'External')
      .map((it) => [it.getAttribute('Id') ?? '', fromTheTop(path, it.getAttribute('Target') ?? '')]),
  )
}

function fromTheTop(path: string, target: string): string {
  const folder = path.replace(/[^/]*$/, '')
  return decodeURI(new URL(target, `file:///${folder}`).pathname.slice(1))
}

export function rootOf(parts: PartFiles, path: string | undefined): Element | undefined {
  const bytes = path === undefined ? undefined : parts[path]
  return bytes === undefined ? undefined : parsedXml(strFromU8(bytes)).documentElement
}

/** The address of a picture, as long as the page is there; null where there is none that Chromium shows. */
export function pictureAddress(parts: PartFiles, path: string | undefined): string | null {
  const bytes = path === undefined ? undefined : parts[path]
  const picture = bytes === undefined ? null : pictureOf(bytes)
  if (picture === null || !SHOWN.has(picture.form)) return null
  const type = picture.form === 'svg' ? 'image/svg+xml' : `image/${picture.form}`
  return URL.createObjectURL(new Blob([new Uint8Array(picture.bytes)], { type }))
}

const SHOWN: ReadonlySet<string> = new Set(['png', 'jpeg', 'gif', 'bmp', 'webp', 'svg'])
