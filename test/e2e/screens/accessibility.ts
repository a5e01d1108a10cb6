import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import { expect } from '../app.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * The empty elements with which Fluent's focus manager catches the Tab key at the edges of a group. They
 * are hidden from screen readers and hand the focus on at once, which axe cannot know; `hands.ts` sees at
 * every stop of the Tab key that none of them keeps it. All rules stay on for all other elements.
 */
const FOCUS_CATCHERS = '[data-tabster-dummy]'

/** Sees that axe finds nothing serious in the light and the dark theme (WCAG 2.2 AA and best practice). */
export async function seeNoBarriers(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.evaluate(drawn)
    expect(await barriers(page), `in the ${colorScheme} theme`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** Runs in the page: colours have changed once two frames were drawn, and whatever moved to its end has come to it. */
async function drawn(): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done))
  await frame()
  await frame()
  const moving = document.getAnimations().filter((it) => it.effect?.getTiming().iterations !== Infinity)
  await Promise.allSettled(moving.map((it) => it.finished))
}

async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([tags, excluded]): Promise<AxeResults> => {
      const injected: typeof axe = Reflect.get(globalThis, 'axe')
      const options = { runOnly: tags, resultTypes: ['violations' as const] }
      return injected.run({ include: [['html']], exclude: [[excluded]] }, options)
    },
    [RULES, FOCUS_CATCHERS] as const,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** Sees one main heading, headings that skip no level, and a name for everything that can be used. */
export async function seeStructure(page: Page): Promise<void> {
  const { levels, nameless } = await page.evaluate(structure)
  expect(
    levels.filter((it) => it === 1),
    'main headings',
  ).toHaveLength(1)
  expect(
    levels.filter((it, at) => it > (levels[at - 1] ?? 0) + 1),
    'headings that skip a level',
  ).toEqual([])
  expect(nameless, 'controls without a name').toEqual([])
}

/** Runs in the page. A sheet of the preview has the headings of the document, not of the screen. */
function structure() {
  const isOnScreen = (it: Element) => it.closest('.preview-sheet') === null && it.getClientRects().length > 0
  const headings = [...document.querySelectorAll('h1, h2, h3, h4')].filter(isOnScreen)
  const controls = [
    ...document.querySelectorAll('button, input, select, textarea, [role="tab"], [tabindex="0"]'),
  ].filter((it) => isOnScreen(it) && it.closest('[aria-hidden="true"]') === null)
  const nameOf = (it: Element) =>
    it.getAttribute('aria-label') ??
    it.getAttribute('aria-labelledby') ??
    (it instanceof HTMLInputElement || it instanceof HTMLSelectElement || it instanceof HTMLTextAreaElement
      ? [...(it.labels ?? [])].map((label) => label.textContent).join('')
      : it.textContent)
  return {
    levels: headings.map((it) => Number(it.tagName.slice(1))),
    nameless: controls.filter((it) => !nameOf(it)?.trim()).map((it) => it.outerHTML.slice(0, 200)),
  }
}
