import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { inFolder } from './workshop.ts'

const run = promisify(execFile)
const PATIENCE_MS = 120_000

/** A Word file as LibreOffice shows it. */
export type Rendering = {
  /** The lines of text, each with the number or bullet that is printed before it. */
  readonly lines: readonly string[]
  readonly pdf: Uint8Array
}

/** Renders files, several at once: starting LibreOffice takes longer than any of them. */
export function renderWithLibreOffice<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
): Promise<Record<Name, Rendering>> {
  return inFolder(async (folder) => {
    // The keys of a record of files are its names.
    const names = Object.keys(files) as Name[]
    const inputs = names.map((_, at) => path.join(folder, `${at}.docx`))
    await Promise.all(names.map((name, at) => writeFile(inputs[at] ?? '', files[name])))
    await convert(folder, inputs, 'txt:Text (encoded):UTF8')
    await convert(folder, inputs, 'pdf')
    const renderings = await Promise.all(names.map((_, at) => readRendering(path.join(folder, String(at)))))
    // One rendering a name, in the same order.
    return Object.fromEntries(names.map((name, at) => [name, renderings[at]])) as Record<Name, Rendering>
  })
}

/** Word files as LibreOffice writes them when it has opened them. */
export function savedByLibreOffice(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const inputs = files.map((_, at) => path.join(folder, `${at}.docx`))
    await Promise.all(files.map((file, at) => writeFile(inputs[at] ?? '', file)))
    await convert(folder, inputs, 'docx:MS Word 2007 XML', 'saved')
    return Promise.all(inputs.map((_, at) => readFile(path.join(folder, 'saved', `${at}.docx`))))
  })
}

/** LibreOffice refuses to start twice with one profile, so each folder has its own. */
async function convert(folder: string, inputs: readonly string[], to: string, into = ''): Promise<void> {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', to, '--outdir', path.join(folder, into), ...inputs]
  await run('soffice', args, { timeout: PATIENCE_MS })
}

async function readRendering(output: string): Promise<Rendering> {
  const text = await readFile(`${output}.txt`, 'utf8')
  return { lines: text.split('\n').map(tidy).filter(Boolean), pdf: await readFile(`${output}.pdf`) }
}

/** One kind of space, no byte order mark, and our bullets: in plain text LibreOffice has signs of its own. */
function tidy(line: string): string {
  return line
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[\ufeff ]+/, '')
    .replace(/^[\u2022\uf0b7] /, '• ')
    .replace(/^\u25e6 /, '– ')
    .trim()
}
