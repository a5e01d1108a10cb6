import { wordyPaths } from '../word-package.ts'
import type { LintedFile } from './linted-file.ts'

/** What a council would not want to find in its file. */

const FONT = 'Arial'
const FONT_ATTRIBUTES = ['ascii', 'hAnsi', 'cs', 'eastAsia']

export function strangeFonts({ file, anywhere }: LintedFile): string[] {
  const named = anywhere('rFonts').flatMap((it) =>
    FONT_ATTRIBUTES.flatMap((name) => it.getAttribute(`w:${name}`) ?? []),
  )
  const drawn = wordyPaths(file).flatMap((path) =>
    [...file.text(path).matchAll(/font-family:&quot;([^&]*)&quot;/g)].map(([, font]) => font ?? ''),
  )
  return [...named, ...drawn].filter((font) => font !== '' && font !== FONT)
}

/** Fields that were never filled in, and values of a program that were printed by mistake. */
export function leftOverPlaceholders({ file }: LintedFile): string[] {
  const placeholder =
    /\{\{[^}]*\}\}|<<[^>]*>>|\[insert\b[^\]]*|\bFIELD(_TITLE)?\b|\bundefined\b|\bNaN\b|\[object /gi
  return wordyPaths(file).flatMap((path) => plainText(file.text(path)).match(placeholder) ?? [])
}

function plainText(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
}
