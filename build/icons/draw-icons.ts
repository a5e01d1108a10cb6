import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, chromium } from 'playwright'
import { ROOT } from '../paths.ts'
import { packIcns, packIco } from './icon-files.ts'

const FOLDER = path.join(ROOT, 'build', 'icons')
const WINDOWS = [16, 20, 24, 32, 40, 48, 64, 128, 256]
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512]
const LARGEST = 1024

/** Draws every icon file from icon.svg: `node build/run.mjs build/icons/draw-icons.ts`. */
export async function run(): Promise<void> {
  const svg = await readFile(path.join(FOLDER, 'icon.svg'), 'utf8')
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })
  const pictures = new Map<number, Buffer>()
  for (const size of new Set([...WINDOWS, ...LINUX, LARGEST])) {
    pictures.set(size, await draw(browser, svg, size))
  }
  await browser.close()
  const picture = (size: number) => pictures.get(size) ?? Buffer.alloc(0)
  await writeFile(path.join(FOLDER, 'icon.png'), picture(LARGEST))
  await writeFile(
    path.join(FOLDER, 'icon.ico'),
    packIco(WINDOWS.map((size) => ({ size, png: picture(size) }))),
  )
  await writeFile(path.join(FOLDER, 'icon.icns'), packIcns(picture))
  for (const size of LINUX) await writeFile(path.join(FOLDER, 'linux', `${size}x${size}.png`), picture(size))
}

async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  const png = await page.screenshot({ omitBackground: true })
  await page.close()
  return png
}
