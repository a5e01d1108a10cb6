import { strFromU8 } from 'fflate'
import type { WordPackage } from '../merge/open-package.ts'
import { type Relationship, relationshipsOf } from '../merge/relationships.ts'
import { pictureOf } from '../pictures/picture-form.ts'
import { isDrawnPreset } from './drawn-presets.ts'

const WITH_SHAPES = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
const PRESET = /<(?:\w+:)?prstGeom\b[^>]*?\bprst="([^"]*)"/g
const DIAGRAM = /<dgm:relIds\b[^>]*/g
/** More than anybody draws, and more than is drawn in good time. */
const MOST_SHAPES = 5000

/** Which shape or diagram would be missing from the pages of a Word file, for a clerk; null where none is. */
export function undrawnShape(file: WordPackage): string | null {
  for (const path of WITH_SHAPES) {
    const found = undrawnIn(path, file)
    if (found !== null) return found
  }
  return null
}

function undrawnIn(path: string, file: WordPackage): string | null {
  const text = textOf(file, path)
  const diagrams = (text.match(DIAGRAM) ?? []).map((named) => drawnPath(named, path, file))
  const drawn = diagrams.map((it) => textOf(file, it))
  if (!drawn.every((it) => it.includes('spTree'))) return 'a diagram (SmartArt)'
  if (!diagrams.every((it) => hasPicturesShown(it, file)))
    return 'a diagram with a picture that is not drawn here'
  const presets = [text, ...drawn].flatMap((it) => [...it.matchAll(PRESET)])
  if (presets.length > MOST_SHAPES) return 'thousands of shapes'
  return presets.every(([, preset = '']) => isDrawnPreset(preset)) ? null : 'a shape of a rare kind'
}

/** Where it is what Word drew of a diagram: programs other than Word, and Word of 2007, may leave that out. */
function drawnPath(named: string, path: string, file: WordPackage): string {
  const targets = relationshipsOf(file, path)
  const data = textOf(file, pathOf(targets, /\br:dm="([^"]*)"/.exec(named)?.[1]))
  return pathOf(targets, /<\w+:dataModelExt\b[^>]*?\brelId="([^"]*)"/.exec(data)?.[1])
}

/** Pictures of Windows, and scans, are drawn where the text shows them, and not in diagrams. */
function hasPicturesShown(path: string, file: WordPackage): boolean {
  const pictures = [...relationshipsOf(file, path).values()].filter(({ type }) => type.endsWith('/image'))
  return pictures.every(({ target }) => {
    const form = pictureOf(file.bytes(target) ?? new Uint8Array())?.form ?? 'emf'
    return !['emf', 'wmf', 'tiff'].includes(form)
  })
}

function pathOf(targets: ReadonlyMap<string, Relationship>, id = ''): string {
  return targets.get(id)?.target ?? ''
}

function textOf(file: WordPackage, path: string): string {
  return strFromU8(file.bytes(path) ?? new Uint8Array())
}
