import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { inFolder } from './workshop.ts'

const run = promisify(execFile)
const PATIENCE_MS = 120_000

/** What a chair does to notes, at words that are found in them once. */
export const chair = {
  replaces: (words: string, by: string): Doing => ['replace', words, by],
  appends: (words: string, more: string): Doing => ['append', words, more],
  prepends: (words: string, more: string): Doing => ['prepend', words, more],
  /** The whole paragraph, end and all. */
  deletes: (words: string): Doing => ['delete', words],
  /** Before these words. */
  splits: (words: string): Doing => ['split', words],
  /** With the paragraph after it. */
  joins: (words: string): Doing => ['join', words],
  /** A paragraph after the one with these words. */
  adds: (words: string, paragraph: string): Doing => ['add', words, paragraph],
  rewrites: (words: string, paragraph: string): Doing => ['rewrite', words, paragraph],
  makesBold: (words: string): Doing => ['bold', words],
  /** Goes on with or without having changes recorded. */
  records: (recording: 'on' | 'off'): Doing => ['recording', recording],
  comments: (words: string, remark: string): Doing => ['comment', words, remark, CHAIR],
}

export type Doing = readonly [verb: string, ...words: string[]]

/** Who edits: nobody real. */
export const CHAIR = 'Rivers Example'

type Sitting = {
  readonly file: Uint8Array
  readonly recording: 'recorded' | 'unrecorded'
  readonly doings: readonly Doing[]
}

/** Notes as they are saved after a chair sat over them, several at once: LibreOffice starts once for all. */
export function editedInLibreOffice(sittings: readonly Sitting[]): Promise<Uint8Array[]> {
  return inFolder(async (folder) => {
    const place = (name: string) => path.join(folder, name)
    await Promise.all(sittings.map(({ file }, at) => writeFile(place(`${at}.docx`), file)))
    await makeProfile(place('profile'))
    const url = (name: string) => pathToFileURL(place(name)).href
    const steps = sittings.flatMap(({ recording, doings }, at) => [
      ['open', url(`${at}.docx`), recording],
      ...doings,
      ['save', url(`${at}-edited.docx`)],
    ])
    await writeFile(place('steps'), steps.map((step) => step.join('\t')).join('\n'))
    await start(place('profile'), ['macro:///Standard.Chair.Main'], {
      CHAIR_STEPS: url('steps'),
      CHAIR_TROUBLE: place('trouble'),
    })
    const trouble = await readFile(place('trouble'), 'utf8').catch(() => '')
    if (trouble !== '') throw new Error(`LibreOffice stopped: ${trouble}`)
    return Promise.all(sittings.map((_, at) => readFile(place(`${at}-edited.docx`))))
  })
}

/** A profile with the chair's name in it, and the chair's doings as a macro: LibreOffice itself makes the rest. */
async function makeProfile(folder: string): Promise<void> {
  await start(folder, ['--terminate_after_init'])
  const library = path.join(folder, 'user', 'basic', 'Standard')
  const macro = await readFile(new URL('./chair.bas', import.meta.url), 'utf8')
  await writeFile(path.join(library, 'Chair.xba'), moduleOf(macro))
  await writeFile(path.join(library, 'script.xlb'), LIBRARY)
  const settings = path.join(folder, 'user', 'registrymodifications.xcu')
  const known = await readFile(settings, 'utf8')
  await writeFile(settings, known.replace('</oor:items>', `${NAME}</oor:items>`))
}

async function start(profile: string, args: readonly string[], env: Record<string, string> = {}) {
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`
  const options = { timeout: PATIENCE_MS, env: { ...process.env, ...env } }
  await run('soffice', [user, '--headless', '--norestore', ...args], options)
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const LIBRARY = `${HEAD}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Chair"/></library:library>`

const [GIVEN, SURNAME] = CHAIR.split(' ')
const NAME = nameSetting('givenname', GIVEN) + nameSetting('sn', SURNAME)

function nameSetting(name: string, value = ''): string {
  return `<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
}

function moduleOf(macro: string): string {
  const text = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  return `${HEAD}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Chair" script:language="StarBasic">${text}</script:module>`
}
