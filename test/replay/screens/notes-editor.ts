import type { Locator } from 'playwright'
import type { BlockForm } from '../../../shared/samples/minute-form.ts'
import type { Clerk } from '../clerk.ts'
import { asOneLine } from '../typing.ts'
import { Unmet } from '../unmet.ts'

/** A line of the notes as the screen shows it. */
export type NotesLine = { readonly kind: LineKind; readonly words: string }
type LineKind = 'paragraph' | 'bullet' | 'sub-point' | 'sentence' | 'lead' | 'clause'

/** What the caret stands in, which tells the keys that begin the next block. */
type Place = 'nothing' | 'paragraph' | 'bullet' | 'resolution'

/** The parts of the desk that Shift+F6 goes through. */
const PANES = 3
/** What a new resolution says already. */
const LEAD_BEGINS = 'that '
/** The words that the notes turn into a bullet, a lettered point or a resolution, once a space follows them. */
const LABEL = /^(?:[-*•]|\(?a\)|RESOLVED) /u

/** The notes of the item in hand, written with keys alone. */
export class NotesEditor {
  readonly #clerk: Clerk
  #place: Place = 'nothing'

  constructor(clerk: Clerk) {
    this.#clerk = clerk
  }

  /** Goes on with a block of the minute, below what stands there. */
  async write(block: BlockForm): Promise<void> {
    await this.takeFocus()
    await this.#writeBlock(block)
  }

  /** Below a sentence of the application's own an empty paragraph awaits the next words. */
  standsBelowSentence(isWritten: boolean): void {
    if (isWritten) this.#place = 'nothing'
  }

  /** Sees that the screen says just what was meant. */
  async seeAll(blocks: readonly BlockForm[]): Promise<void> {
    if (blocks.length > 0) await this.#seeLines(blocks.flatMap(linesOf))
  }

  /** The lines of the notes on the screen, the empty ones too. */
  async lines(): Promise<readonly NotesLine[]> {
    const shown = await this.#notes().evaluate((notes) =>
      [...notes.querySelectorAll('p')].map((line) => ({
        // safe: the classes of the notes are notes-paragraph, notes-bullet, notes-sub-point, notes-sentence, notes-lead, notes-clause
        kind: (/notes-(paragraph|bullet|sub-point|sentence|lead|clause)/.exec(line.className)?.[1] ??
          '') as LineKind,
        // the editor holds an empty line open with a break of its own
        words: [...line.childNodes]
          .filter((node) => !(node instanceof HTMLElement && node.matches('.ProseMirror-trailingBreak')))
          .map((node) => (node.nodeName === 'BR' ? '\n' : (node.textContent ?? '')))
          .join(''),
      })),
    )
    return shown.flatMap((line) => (line.kind === 'sentence' ? sentencesOf(line) : [line]))
  }

  /** The lines that have words: the paragraph that awaits the next ones is none. */
  async #written(): Promise<readonly NotesLine[]> {
    return (await this.lines()).filter(hasWords)
  }

  async #writeBlock(block: BlockForm): Promise<void> {
    if ('p' in block) {
      await this.#beginParagraph()
      await this.#writeParagraph(block.p)
      for (const bullet of block.bullets) await this.#writeBullet(bullet)
    } else if ('resolved' in block) await this.#writeResolution(block.resolved)
  }

  async #beginParagraph(): Promise<void> {
    if (this.#place === 'paragraph') await this.#clerk.press('Enter')
    if (this.#place === 'bullet') await this.#clerk.press('Enter', 'Enter')
    if (this.#place === 'resolution') await this.#clerk.press('Control+Enter')
    this.#place = 'paragraph'
  }

  /** Where the notes take the first words for a label, one undo takes that back and leaves the words. */
  async #writeParagraph(text: string): Promise<void> {
    const words = asOneLine(text)
    const label = LABEL.exec(words)?.[0] ?? ''
    if (label !== '') await this.#writeLabelAsWords(label)
    await this.#clerk.type(words.slice(label.length))
  }

  async #writeLabelAsWords(label: string): Promise<void> {
    const clerk = this.#clerk
    await clerk.type(label)
    await clerk.press('Control+z')
    await clerk.waitUntil(`“${label}” to stand as it was typed`, async () => {
      const last = (await this.#written()).at(-1)
      return last?.kind === 'paragraph' && last.words === label
    })
  }

  async #writeBullet(text: string): Promise<void> {
    await this.#clerk.press('Enter')
    if (this.#place !== 'bullet') await this.#clerk.press('Tab')
    this.#place = 'bullet'
    await this.#clerk.type(text)
  }

  /** A lead that begins as leads do has its own key; for another one, RESOLVED is typed. */
  async #writeResolution({ lead, clauses }: { lead: string; clauses: readonly string[] }): Promise<void> {
    const clerk = this.#clerk
    const words = asOneLine(lead)
    const isUsual = words.startsWith(LEAD_BEGINS)
    if (isUsual) await clerk.press('Control+Shift+R')
    else {
      await this.#beginParagraph()
      await clerk.type('RESOLVED ')
    }
    await clerk.type(isUsual ? words.slice(LEAD_BEGINS.length) : words)
    for (const clause of clauses) {
      await clerk.press('Enter')
      await clerk.type(clause)
    }
    this.#place = 'resolution'
  }

  /** By key, from whatever part of the desk: the caret stays where it was. */
  async takeFocus(): Promise<void> {
    const notes = this.#notes()
    const hasFocus = () => notes.evaluate((it) => it === document.activeElement)
    for (let pane = 0; pane < PANES && !(await hasFocus()); pane += 1) await this.#clerk.press('Shift+F6')
    await this.#clerk.waitUntil('the caret in the notes', hasFocus)
  }

  async #seeLines(wanted: readonly NotesLine[]): Promise<void> {
    const shown = await this.#written()
    const at = wanted.findIndex((line, place) => !isSame(line, shown[place]))
    if (at >= 0)
      throw new Unmet(`${sayLine(wanted[at])} as line ${at + 1}, where the notes have ${sayLine(shown[at])}`)
    if (shown.length > wanted.length) throw new Unmet(`no line after “${wanted.at(-1)?.words}”`)
  }

  #notes(): Locator {
    return this.#clerk.page.getByRole('textbox', { name: /^Notes of item/ })
  }
}

function linesOf(block: BlockForm): readonly NotesLine[] {
  if ('p' in block) return [line('paragraph', block.p), ...block.bullets.map((it) => line('bullet', it))]
  if ('lines' in block) return block.lines.map((it) => line('sentence', it))
  if (!('resolved' in block)) return []
  return [line('lead', block.resolved.lead), ...block.resolved.clauses.map((it) => line('clause', it))]
}

function line(kind: LineKind, text: string): NotesLine {
  return { kind, words: asOneLine(text) }
}

/** Each line of a sentence is a paragraph of its own when it is printed. */
function sentencesOf({ kind, words }: NotesLine): readonly NotesLine[] {
  return words.split('\n').map((it) => ({ kind, words: it.replace(/\s+/g, ' ') }))
}

function hasWords({ words }: NotesLine): boolean {
  return words.trim() !== ''
}

function isSame(one: NotesLine, other: NotesLine | undefined): boolean {
  return one.kind === other?.kind && one.words === other.words
}

function sayLine(line: NotesLine | undefined): string {
  return line === undefined ? 'nothing' : `the ${line.kind} “${line.words}”`
}
