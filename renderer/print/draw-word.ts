import { renderAsync } from 'docx-preview'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeCharts } from './charts/write-charts.ts'
import { putNotesOnPages } from './note-pages.ts'
import { pageRules } from './page-rules.ts'
import { fitLines, lineHeights, setLabelAndTabs, withFontLines } from './paragraph-lines.ts'
import { writePictures } from './pictures/written-pictures.ts'
import { placeNotes } from './placed-notes.ts'
import { demandPictures } from './placed-pictures.ts'
import { drawingTheme } from './shapes/drawing-theme.ts'
import { placeDrawings } from './shapes/placed-drawings.ts'
import { settleDrawings } from './shapes/settled-drawings.ts'
import { writeDrawings } from './shapes/written-drawings.ts'
import { wordLists } from './word-lists.ts'
import { MARK, markedParagraphs, type WordParagraph } from './word-paragraphs.ts'
import { wordStyles } from './word-styles.ts'
import { numberOf, parsedXml, WORD } from './word-xml.ts'
import { writeBreaks } from './written-breaks.ts'
import { writeFields } from './written-fields.ts'
import { writeNotes } from './written-notes.ts'
import { writeObjects } from './written-objects.ts'
import type { WordParts } from './written-picture.ts'
import { writeRaised } from './written-raised.ts'
import { writeTabs } from './written-tabs.ts'
import { writeWrappers } from './written-wrappers.ts'

const DOCUMENT = 'word/document.xml'
/** Where a file does not say how far apart its tab stops are. */
const TABS_EVERY = 36
const TWIPS = 20

/**
 * Draws a Word file as it is to be printed: its text, lists, tables, pictures and notes, on pages of its own
 * size. Its headers and footers are left out, for a pack has its own.
 * @param lines how tall its lines are, of what its fonts ask for: a little under 1 where a page has to hold more
 * @throws Undrawn where something of it would be missing, and another error where the file cannot be read
 */
export async function drawWord(file: Uint8Array, place: HTMLElement, lines: number): Promise<void> {
  const parts: WordParts = unzipSync(file)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const root = parsedXml(text(DOCUMENT))
  const notes = writeNotes(root, parts) // first, for the others to find what is in them
  writeRaised(root, text('word/styles.xml'))
  writeBreaks(root)
  writePlain(root)
  await writePictures(parts)
  await writeCharts(root, parts)
  const theme = drawingTheme(text('word/theme/theme1.xml'))
  const drawings = writeDrawings(root, { parts, path: DOCUMENT, theme })
  const styles = wordStyles(text('word/styles.xml'))
  const paragraphs = markedParagraphs(root, { styles, lists: wordLists(text('word/numbering.xml')) })
  parts[DOCUMENT] = strToU8(new XMLSerializer().serializeToString(root))
  await renderAsync(zipSync(parts, { level: 0 }), place, place, OPTIONS)
  const placed = placeDrawings(place, drawings)
  const drawn = placeNotes(place, notes)
  fitToPaper(place, paragraphs, tabsEvery(text('word/settings.xml')), lines)
  settleDrawings(placed)
  await demandPictures(place)
  await document.fonts.ready
  putNotesOnPages(place, drawn, notes.hasLine)
}

/** What docx-preview does not know is written as what it knows, wherever it stands. */
function writePlain(root: Document): void {
  writeTabs(root)
  writeObjects(root)
  writeFields(root)
  writeWrappers(root)
}

const OPTIONS = {
  inWrapper: false,
  ignoreFonts: true,
  ignoreLastRenderedPageBreak: false, // there are none left: pages end where the text does
  renderHeaders: false,
  renderFooters: false,
  renderFootnotes: false,
  renderEndnotes: false,
  renderAltChunks: false,
  useBase64URL: true,
} as const

function fitToPaper(
  place: HTMLElement,
  paragraphs: readonly WordParagraph[],
  every: number,
  lines: number,
): void {
  addRules(pageRules(place))
  for (const sheet of place.querySelectorAll('style'))
    sheet.textContent = withFontLines(sheet.textContent ?? '')
  const heights = lineHeights(place, lines)
  for (const drawn of place.querySelectorAll('p')) fitLines(drawn, heights)
  for (const mark of place.querySelectorAll(`span[id^="${MARK}"]`)) {
    const paragraph = paragraphs[Number(mark.id.slice(MARK.length))]
    const drawn = mark.closest('p')
    mark.remove()
    if (drawn !== null && paragraph !== undefined) setLabelAndTabs(drawn, paragraph, every)
  }
}

function tabsEvery(settingsXml: string): number {
  if (settingsXml === '') return TABS_EVERY
  const [stop] = parsedXml(settingsXml).getElementsByTagNameNS(WORD, 'defaultTabStop')
  const twips = numberOf(stop) ?? 0
  return twips > 0 ? twips / TWIPS : TABS_EVERY
}

function addRules(rules: string): void {
  const sheet = document.createElement('style')
  sheet.textContent = rules
  document.head.append(sheet)
}
