import type { Element } from '@xmldom/xmldom'
import { all } from './xml.ts'

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const NAMES = 'http://www.w3.org/2000/xmlns/'

/**
 * Says with each choice that is for a newer Word what it asks for, such as signs in colour: the file that it goes
 * into does not know all of these names, and Word opens no file with one that is unknown.
 */
export function declareRequired(root: Element): void {
  for (const choice of all(root, 'Choice', COMPATIBILITY)) {
    for (const prefix of (choice.getAttribute('Requires') ?? '').split(/\s+/)) {
      const name = choice.lookupNamespaceURI(prefix)
      if (name !== null && name !== '') choice.setAttributeNS(NAMES, `xmlns:${prefix}`, name)
    }
  }
}
