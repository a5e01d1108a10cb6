import type { ElectronApplication, Page } from '@playwright/test'
import { expect } from '../app.ts'

type Size = { readonly name: string; readonly width: number; readonly height: number; readonly zoom: number }

const USUAL: Size = { name: '1280 × 800', width: 1280, height: 800, zoom: 1 }

/** The windows that everything must fit into. */
const SIZES: readonly Size[] = [
  { name: '1024 × 700', width: 1024, height: 700, zoom: 1 },
  { name: '1280 × 800 at 200 %', width: 1280, height: 800, zoom: 2 },
  USUAL,
]

/** Sees that nothing is cut off, overlaps or needs the window to be scrolled sideways, at every size. */
export async function seeItFits(app: ElectronApplication, page: Page): Promise<void> {
  for (const size of SIZES) {
    await resize(app, page, size)
    expect(await page.evaluate(misfits), `at ${size.name}`).toEqual([])
  }
}

export async function resize(app: ElectronApplication, page: Page, size: Size = USUAL): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setContentSize(width, height)
    window?.webContents.setZoomFactor(zoom)
  }, size)
  await expect
    .poll(() => page.evaluate(() => [innerWidth, innerHeight]))
    .toEqual([size.width / size.zoom, size.height / size.zoom])
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

/** Runs in the page: what is cut off or lies over something else, in words. */
function misfits(): readonly string[] {
  const WORDS = 'button, [role="tab"], [role="option"], label, legend, h1, h2, h3, th, kbd, [role="status"]'
  const CONTROLS = 'button, input, select, textarea, [role="tab"], [role="textbox"]'
  const SLACK = 1.5

  const isAtTop = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return width > 2 && hit !== null && (element.contains(hit) || hit.contains(element))
  }
  const nameOf = (it: Element) =>
    `${it.tagName} “${(it.getAttribute('aria-label') ?? it.textContent ?? '').slice(0, 60)}”`
  const boxOfWords = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect()
  }
  const isCutOff = (element: Element) => {
    const words = boxOfWords(element)
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      const { left, right, top, bottom } = box.getBoundingClientRect()
      if (/auto|scroll/.test(`${overflowX} ${overflowY}`)) return false
      if (/hidden|clip/.test(overflowX) && (words.left < left - SLACK || words.right > right + SLACK))
        return true
      if (/hidden|clip/.test(overflowY) && (words.top < top - SLACK || words.bottom > bottom + SLACK))
        return true
    }
    return words.left < -SLACK || words.right > innerWidth + SLACK
  }
  const isShort = (sheet: Element) => {
    const end = sheet.lastElementChild?.getBoundingClientRect().bottom ?? 0
    return end > sheet.getBoundingClientRect().bottom + SLACK
  }
  /** What is left of an element's box within all that scrolls or clips it. */
  const seenBox = (element: Element) => {
    const own = element.getBoundingClientRect()
    const seen = { left: own.left, right: own.right, top: own.top, bottom: own.bottom }
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box)
      if (overflowX === 'visible' && overflowY === 'visible') continue
      const { left, right, top, bottom } = box.getBoundingClientRect()
      seen.left = Math.max(seen.left, left)
      seen.right = Math.min(seen.right, right)
      seen.top = Math.max(seen.top, top)
      seen.bottom = Math.min(seen.bottom, bottom)
    }
    return seen
  }
  const overlap = (one: Element, other: Element) => {
    if (one.contains(other) || other.contains(one)) return false
    const [a, b] = [seenBox(one), seenBox(other)]
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    return wide > 3 && high > 3
  }

  const words = [...document.querySelectorAll(WORDS)].filter(
    (it) => isAtTop(it) && it.closest('.preview-sheet') === null,
  )
  // a passing message lies over the screen, and says so with a shadow
  const controls = [...document.querySelectorAll(CONTROLS)].filter(
    (it) => isAtTop(it) && it.closest('[aria-label="Message"]') === null,
  )
  const pairs = controls.flatMap((one, at) => controls.slice(at + 1).map((other) => [one, other] as const))
  const root = document.documentElement
  return [
    ...(root.scrollWidth > innerWidth ? [`the window is ${root.scrollWidth} wide`] : []),
    ...[...document.querySelectorAll('.preview-sheet')].filter(isShort).map(() => 'the preview is cut off'),
    ...words.filter(isCutOff).map((it) => `${nameOf(it)} is cut off`),
    ...pairs.filter(([a, b]) => overlap(a, b)).map(([a, b]) => `${nameOf(a)} lies over ${nameOf(b)}`),
  ]
}
