import { drawWord } from '../../../renderer/print/draw-word.ts'
import '../../../renderer/print/print.css'

/** A page that was drawn: its words, and those of the notes at its foot. */
export type DrawnPage = {
  readonly text: readonly string[]
  readonly notes: readonly string[]
  /** How many pixels are free between the text and the notes, and below these; less than 0 is one over the other. */
  readonly free: { readonly above: number; readonly below: number }
}

/** The pages into which a Word file is cut for its notes; what follows the last of them is a page here as well. */
export async function drawnPages(file: Uint8Array): Promise<readonly DrawnPage[]> {
  const place = document.createElement('div')
  const sheets = [...document.head.children]
  document.body.append(place)
  await drawWord(file, place, 1)
  const pages = [...place.querySelectorAll('section.docx')].flatMap((section) => {
    const cut = [...section.querySelectorAll('.note-page')].map(drawnPage)
    const rest = [...section.children].filter((it) => !it.classList.contains('note-page')).map(wordsIn)
    return rest.flat().length === 0 ? cut : [...cut, { text: rest.flat(), notes: [], free: ROOM }]
  })
  place.remove()
  for (const sheet of document.head.children) if (!sheets.includes(sheet)) sheet.remove()
  return pages
}

const ROOM = { above: 0, below: 0 }

function drawnPage(page: Element): DrawnPage {
  const area = page.querySelector(':scope > .notes')
  const text = [...page.children].filter((it) => it !== area)
  const bottom = Math.max(0, ...text.flatMap(lastLines))
  const whole = page.getBoundingClientRect()
  const notes = area?.getBoundingClientRect() ?? new DOMRect(0, whole.bottom, 0, 0)
  return {
    text: text.flatMap(wordsIn),
    notes: area === null ? [] : wordsIn(area),
    free: { above: notes.top - bottom, below: whole.bottom - notes.bottom },
  }
}

function lastLines(text: Element): readonly number[] {
  return [...text.querySelectorAll('p')].map((it) => it.getBoundingClientRect().bottom)
}

/** Words that are cut by an element are one; those of different paragraphs are not. */
function wordsIn(element: Element): readonly string[] {
  const paragraphs = [...element.querySelectorAll('p')]
  return paragraphs.flatMap((it) => (it.textContent ?? '').split(/\s+/).filter(Boolean))
}
