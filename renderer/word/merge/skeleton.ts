import { DECLARATION } from './relationships.ts'
import { A, R, W } from './xml.ts'

/** The parts of a Word file before anything is in it. */

const WORD = 'http://schemas.microsoft.com/office/word'
const DRAWINGS = 'http://schemas.openxmlformats.org/drawingml/2006'

/** Every prefix that what Word writes may use; a part names those that an older Word may pass over. */
const PREFIXES = [
  ['w', W],
  ['r', R],
  ['a', A],
  ['wp', `${DRAWINGS}/wordprocessingDrawing`],
  ['pic', `${DRAWINGS}/picture`],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['w10', 'urn:schemas-microsoft-com:office:word'],
  ['w14', `${WORD}/2010/wordml`],
  ['w15', `${WORD}/2012/wordml`],
  ['wp14', `${WORD}/2010/wordprocessingDrawing`],
  ['wps', `${WORD}/2010/wordprocessingShape`],
  ['wpg', `${WORD}/2010/wordprocessingGroup`],
  ['wpc', `${WORD}/2010/wordprocessingCanvas`],
] as const

const ROOT = `${PREFIXES.map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')} mc:Ignorable="w14 w15 wp14"`

export function bodyPart(): string {
  return `${DECLARATION}<w:document ${ROOT}><w:body/></w:document>`
}

/** Nothing but the language is a default: every file that is merged brings its own with its styles. */
export function stylesPart(): string {
  const language = '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>'
  return (
    `${DECLARATION}<w:styles ${ROOT}><w:docDefaults><w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault/></w:docDefaults></w:styles>'
  )
}

export function numberingPart(): string {
  return `${DECLARATION}<w:numbering ${ROOT}/>`
}

/** The line above the notes, and the one above a note that goes on. */
export function footnotesPart(): string {
  const line = (id: number, type: string, mark: string) =>
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" ` +
    `w:lineRule="auto"/></w:pPr><w:r><w:${mark}/></w:r></w:p></w:footnote>`
  const lines = line(-1, 'separator', 'separator') + line(0, 'continuationSeparator', 'continuationSeparator')
  return `${DECLARATION}<w:footnotes ${ROOT}>${lines}</w:footnotes>`
}

/** Laid out as the Word of today lays out a new file. */
export function settingsPart(): string {
  const setting = (name: string, value: number) =>
    `<w:compatSetting w:name="${name}" w:uri="${WORD}" w:val="${value}"/>`
  return (
    `${DECLARATION}<w:settings ${ROOT}><w:defaultTabStop w:val="720"/>` +
    '<w:characterSpacingControl w:val="doNotCompress"/>' +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    `<w:compat>${setting('compatibilityMode', 15)}${setting('overrideTableStyleFontSizeAndJustification', 1)}` +
    `${setting('enableOpenTypeFeatures', 1)}${setting('doNotFlipMirrorIndents', 1)}` +
    `${setting('differentiateMultirowTableHeaders', 1)}</w:compat></w:settings>`
  )
}
