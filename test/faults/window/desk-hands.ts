import type { Page } from 'playwright'
import { openNotes } from '../../kills/notes-on-screen.ts'
import { Clerk } from '../../replay/clerk.ts'
import { MeetingScreen } from '../../replay/screens/meeting-screen.ts'
import type { RunningApplication } from '../../support/application.ts'
import { storedRecords } from '../../support/store-on-screen.ts'
import { journaledRecords } from '../../support/vault.ts'
import type { Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import type { PlainDesk } from './desk-model.ts'
import { differenceOf } from './difference.ts'
import { seeSaved, start } from './stage.ts'

/** What the store and the journal hold, where both hold the same. */
type StoredDesk =
  | { readonly kind: 'same'; readonly desk: PlainDesk }
  | { readonly kind: 'not the same'; readonly differing: Verdict }

/** Hands at the real window, which do what the model does. */
export class DeskHands {
  readonly #scene: Scene
  #running: RunningApplication

  private constructor(scene: Scene, running: RunningApplication) {
    this.#scene = scene
    this.#running = running
  }

  static async at(scene: Scene, profile: string): Promise<DeskHands> {
    const hands = new DeskHands(scene, await start(scene, profile))
    await openNotes(hands.#page)
    return hands
  }

  async type(item: string, words: string): Promise<void> {
    const rows = this.#page.getByRole('navigation', { name: 'Agenda' }).locator('[data-row]')
    await rows.filter({ hasText: item }).first().click()
    await this.#page.getByRole('textbox', { name: /^Notes of item/ }).focus()
    await this.#page.keyboard.press('Control+End')
    await this.#page.keyboard.insertText(words)
  }

  async restrict(section: number): Promise<void> {
    await this.#section(section).getByRole('checkbox').first().click()
  }

  async moveDown(section: number, place: number): Promise<void> {
    await this.#section(section).locator('[data-title] textarea').nth(place).focus()
    await this.#page.keyboard.press('Alt+Shift+ArrowDown')
  }

  /** With the keys outside of any field, so that it is the last thing of all that is taken back. */
  async press(keys: 'Control+z' | 'Control+y'): Promise<void> {
    await this.#page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await this.#page.keyboard.press(keys)
  }

  async goToNotes(): Promise<void> {
    await new MeetingScreen(new Clerk(this.#page)).showNotes()
  }

  async goToAgenda(): Promise<void> {
    await new MeetingScreen(new Clerk(this.#page)).showAgenda()
  }

  async startAgain(how: 'close' | 'kill'): Promise<void> {
    await this.#running[how]()
    this.#running = await start(this.#scene, this.#running.profile)
    await openNotes(this.#page)
  }

  /** What is stored in both places, once all of it is saved. */
  async stored(): Promise<StoredDesk> {
    await seeSaved(this.#page)
    const records = await storedRecords(this.#page)
    const differing = differenceOf(records, await journaledRecords(this.#running.profile))
    return differing.length > 0
      ? { kind: 'not the same', differing }
      : { kind: 'same', desk: deskOf(records) }
  }

  get #page(): Page {
    return this.#running.page
  }

  #section(place: number) {
    return this.#page.locator('[data-section]').nth(place)
  }
}

type Stored = { readonly id: string; readonly order: string; readonly title: string }

function deskOf(records: Readonly<Record<string, unknown>>): PlainDesk {
  const of = (table: string) =>
    Object.entries(records).flatMap(([key, it]) => (key.startsWith(`${table} `) ? [it] : []))
  const items = inOrder(of('items') as readonly (Stored & { readonly sectionId: string })[]) // safe: the store's own records
  const sections = inOrder(of('sections') as readonly (Stored & { readonly restricted: boolean })[]) // safe: the store's own records
  const minutes = of('publicMinutes') as readonly { readonly itemId: string; readonly body: unknown }[] // safe: the store's own records
  return {
    sections: sections.map(({ id, title, restricted }) => {
      return {
        title,
        restricted,
        items: items.filter(({ sectionId }) => sectionId === id).map((it) => it.title),
      }
    }),
    notes: Object.fromEntries(
      minutes.flatMap(({ itemId, body }) => {
        const words = wordsOf(body)
        const title = items.find(({ id }) => id === itemId)?.title ?? itemId
        return words === '' ? [] : [[title, words] as const]
      }),
    ),
  }
}

function inOrder<T extends Stored>(records: readonly T[]): readonly T[] {
  return [...records].sort((a, b) => (a.order < b.order ? -1 : 1))
}

/** All texts in a body, one after the other. */
function wordsOf(body: unknown): string {
  if (Array.isArray(body)) return body.map(wordsOf).join('')
  if (typeof body !== 'object' || body === null) return ''
  if ('text' in body && typeof body.text === 'string') return body.text
  return Object.values(body).map(wordsOf).join('')
}
