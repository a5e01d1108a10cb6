import { WORD } from './word-xml.ts'

/** What stands around words, rows and cells, and is drawn as if it was not there. */
const WRAPPERS = ['fldSimple', 'smartTag', 'customXml', 'dir', 'bdo', 'ins', 'moveTo']
const OF_WRAPPERS = ['smartTagPr', 'customXmlPr', 'fldChar', 'instrText']

/**
 * Takes away what stands around words: simple fields, tags, content controls, and the marks of what was put in.
 * docx-preview knows these in some places only, and in the others leaves out what they hold.
 */
export function writeWrappers(root: Document): void {
  for (const name of OF_WRAPPERS)
    for (const element of [...root.getElementsByTagNameNS(WORD, name)]) element.remove()
  for (const control of [...root.getElementsByTagNameNS(WORD, 'sdt')]) {
    const content = [...control.children].find((it) => it.localName === 'sdtContent')
    control.replaceWith(...(content?.children ?? []))
  }
  for (const name of WRAPPERS)
    for (const wrapper of [...root.getElementsByTagNameNS(WORD, name)])
      wrapper.replaceWith(...wrapper.children)
}
