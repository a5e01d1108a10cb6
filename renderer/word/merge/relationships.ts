import type { WordPackage } from './open-package.ts'
import { all } from './xml.ts'

/** What a part says of another: a picture, a link, its styles. */
export type Relationship = {
  readonly id: string
  readonly type: string
  /** The path of a part from the top of the package, or an address outside of it. */
  readonly target: string
  readonly isExternal: boolean
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The relationships of a part, by their ids. */
export function relationshipsOf(file: WordPackage, path: string): ReadonlyMap<string, Relationship> {
  const listed = all(file.xml(listOf(path)), 'Relationship', PACKAGE).map((it): [string, Relationship] => {
    const isExternal = it.getAttribute('TargetMode') === 'External'
    const target = it.getAttribute('Target') ?? ''
    const id = it.getAttribute('Id') ?? ''
    const type = it.getAttribute('Type') ?? ''
    return [id, { id, type, isExternal, target: isExternal ? target : fromTheTop(path, target) }]
  })
  return new Map(listed)
}

/** The relationships of a part that is being written. */
export class RelationshipList {
  readonly #entries: string[] = []

  /** Adds one and gives its id. `target` is as the part itself would name it. */
  add(type: string, target: string, isExternal = false): string {
    const id = `rId${this.#entries.length + 1}`
    const mode = isExternal ? ' TargetMode="External"' : ''
    this.#entries.push(`<Relationship Id="${id}" Type="${type}" Target="${asAttribute(target)}"${mode}/>`)
    return id
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0
  }

  toXml(): string {
    return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${this.#entries.join('')}</Relationships>`
  }
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
function listOf(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels')
}

export function asAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function fromTheTop(path: string, target: string): string {
  const folder = path.replace(/[^/]*$/, '')
  return decodeURI(new URL(target, `file:///${folder}`).pathname.slice(1))
}
