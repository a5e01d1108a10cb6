import type { Element } from '@xmldom/xmldom'
import { unseenObject } from '../pictures/pictures-in.ts'
import { Uncarried } from './uncarried.ts'
import { all } from './xml.ts'

/**
 * Looks at text before it is cleaned of what cannot come along: of objects and controls only their pictures can.
 * @throws Uncarried where something that is seen would be missing afterwards
 */
export function demandCarried(root: Element): void {
  if (all(root, 'altChunk').length > 0) throw new Uncarried('another document')
  const unseen = unseenObject(root, () => true)
  if (unseen !== null) throw new Uncarried(unseen)
}
