import { all, value } from '../xml.ts'
import type { LintedFile } from './linted-file.ts'

/** What the file says about itself, and what a published file must not say. */

export function missingTitle({ file }: LintedFile): string[] {
  return said(file.text('docProps/core.xml'), 'dc:title') === '' ? ['no title'] : []
}

export function missingAuthors({ file }: LintedFile): string[] {
  const core = file.text('docProps/core.xml')
  return ['dc:creator', 'cp:lastModifiedBy'].filter((it) => ['', 'Un-named'].includes(said(core, it)))
}

export function missingLanguage({ file }: LintedFile): string[] {
  const [defaults] = all(file.xml('word/styles.xml'), 'docDefaults')
  const language = value(all(defaults, 'lang')[0])
  return language === 'en-GB' ? [] : [`language "${language}"`]
}

/** Comments, the ids of editing sessions, custom properties, and words that only show when asked for. */
export function hiddenMatter({ file, anywhere }: LintedFile): string[] {
  const parts = file.paths.filter((path) => /^(docProps\/custom|word\/(comments|people))/.test(path))
  const sessions = file.paths.filter((path) => /\bw:rsid/.test(file.text(path)))
  const vanished = [...anywhere('vanish'), ...anywhere('specVanish'), ...anywhere('webHidden')]
  return [
    ...parts,
    ...sessions.map((path) => `editing sessions in ${path}`),
    ...vanished.map((it) => `w:${it.localName}`),
  ]
}

function said(xml: string, element: string): string {
  return new RegExp(`<${element}\\b[^>]*>([^<]*)<`).exec(xml)?.[1]?.trim() ?? ''
}
