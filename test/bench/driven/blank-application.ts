import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const MANIFEST = { name: 'blank', productName: 'Blank', version: '1.0.0', main: 'main.cjs' }

const MAIN = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, show: false })
  window.once('ready-to-show', () => window.show())
  window.loadFile('index.html')
})
`

const PAGE = `<!doctype html><title>Blank</title>
<textarea style="width: 700px; height: 640px; font: 16px/1.55 Arial, sans-serif"></textarea>
`

/** The least that a window of Electron can be, of the same size as ours: one field to type in, and nothing more. */
export async function makeBlankApplication(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(MANIFEST))
  await writeFile(path.join(folder, 'main.cjs'), MAIN)
  await writeFile(path.join(folder, 'index.html'), PAGE)
}
