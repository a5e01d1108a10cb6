import type { Document, Element } from '@xmldom/xmldom'
import { readStyles, type Styles } from '../read-styles.ts'
import { type ReadParagraph, readWord } from '../read-word.ts'
import { openWord, type WordPackage, wordyPaths } from '../word-package.ts'
import { all } from '../xml.ts'

/** A Word file, read once for all the rules. */
export type LintedFile = {
  readonly file: WordPackage
  readonly body: Document | undefined
  readonly styles: Styles
  readonly paragraphs: readonly ReadParagraph[]
  /** Every element of this name in the body, headers, footers and notes. */
  readonly inWords: (name: string) => Element[]
  /** Every element of this name in those, the styles and the lists. */
  readonly anywhere: (name: string) => Element[]
}

/** A rule gives a sentence for each place that breaks it. */
export type LintRule = (file: LintedFile) => string[]

export function readForLint(bytes: Uint8Array): LintedFile {
  const file = openWord(bytes)
  const wordy = wordyPaths(file)
  const within = (paths: readonly string[]) => (name: string) =>
    paths.flatMap((path) => all(file.xml(path), name))
  return {
    file,
    body: file.xml('word/document.xml'),
    styles: readStyles(file.xml('word/styles.xml')),
    paragraphs: readWord(bytes),
    inWords: within(wordy),
    anywhere: within([...wordy, 'word/styles.xml', 'word/numbering.xml']),
  }
}

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((it, at) => values.indexOf(it) !== at))]
}
