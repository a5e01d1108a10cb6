import { childOf, childrenOf, numberOf, textOf, WORD } from './word-xml.ts'

/**
 * Writes what the boxes and the lists of older forms show, which stands in their settings and not in the text,
 * so that docx-preview draws it.
 */
export function writeFields(root: Document): void {
  for (const settings of [...root.getElementsByTagNameNS(WORD, 'ffData')]) {
    const run = settings.closest('r')
    const words = shownBy(settings)
    if (run === null || words === null || hasResult(run)) continue
    run.after(runOf(run, words))
  }
}

function shownBy(settings: Element): string | null {
  const box = childOf(settings, 'checkBox')
  if (box !== undefined) return isChecked(box) ? '☒' : '☐'
  const list = childOf(settings, 'ddList')
  const chosen = numberOf(childOf(list, 'result')) ?? numberOf(childOf(list, 'default')) ?? 0
  return textOf(childrenOf(list, 'listEntry')[chosen])
}

/** What was clicked counts before what it was at first. */
function isChecked(box: Element): boolean {
  const state = childOf(box, 'checked') ?? childOf(box, 'default')
  return state !== undefined && !['0', 'false', 'off'].includes(textOf(state) ?? '')
}

/** Some programs write what a field shows into the text as well. */
function hasResult(begin: Element): boolean {
  for (let run = begin.nextElementSibling; run !== null; run = run.nextElementSibling) {
    if (textOf(childOf(run, 'fldChar'), 'fldCharType') === 'end') return false
    if (childOf(run, 't') !== undefined) return true
  }
  return false
}

function runOf(begin: Element, words: string): Element {
  const root = begin.ownerDocument
  const run = root.createElementNS(WORD, 'w:r')
  const text = root.createElementNS(WORD, 'w:t')
  const properties = childOf(begin, 'rPr')
  if (properties !== undefined) run.append(properties.cloneNode(true))
  text.append(words)
  run.append(text)
  return run
}
