import { readFileSync } from 'node:fs'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import { type ContentList, serveContent } from './content.ts'
import { SECURITY_HEADERS } from './content-policy.ts'
import { ORIGIN, originOf, SCHEME } from './origin.ts'

const CONTENT_FOLDER = path.join(__dirname, '..', 'renderer')
const LIST_FILE = path.join(__dirname, 'content.json')

/** What lets a page have storage, workers and fetch. Compiled code is cached where Electron knows how to. */
const PRIVILEGES = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }

/** Makes our scheme as good as a web site's. Before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: PRIVILEGES }])
}

/**
 * Answers nobody, once, while Chromium is still starting: what an answer is made of is loaded at its first
 * use, which takes longer than reading a file, and the window would wait for it.
 */
export async function rehearseAnswer(): Promise<void> {
  const answer = await serveContent(CONTENT_FOLDER, new Set(), new Request(`${ORIGIN}/`))
  await answer.text()
}

/** How long it takes until a page has what it was handed, in milliseconds. */
const HANDING = 15

/**
 * Serves the window's files, and nothing else, under our scheme.
 * @param onCode hears when the page has its code, and is busy with that for a while
 */
export function serveWindow(session: Session, onCode: () => void): void {
  const list = readList()
  let isCodeServed = false
  session.protocol.handle(SCHEME, async (request) => {
    const known = originOf(request.url) === ORIGIN ? list : new Set<string>()
    const answer = await serveContent(CONTENT_FOLDER, known, request)
    if (!isCodeServed && request.url.endsWith('.js')) {
      isCodeServed = true
      setTimeout(onCode, HANDING)
    }
    return answer
  })
}

/** Where a page that prints finds the file that it is to draw. */
const PAPER = `${ORIGIN}/paper`

/** The same for the session of the page that prints, which finds the file beside them. */
export function servePrinting(session: Session, file: () => Uint8Array | null): void {
  const list = readList()
  session.protocol.handle(SCHEME, (request) => {
    const bytes = request.url === PAPER ? file() : null
    if (bytes !== null) return new Response(new Uint8Array(bytes), { headers: SECURITY_HEADERS })
    return serveContent(CONTENT_FOLDER, originOf(request.url) === ORIGIN ? list : new Set(), request)
  })
}

function readList(): ContentList {
  const list: readonly string[] = JSON.parse(readFileSync(LIST_FILE, 'utf8')) // of our own build, and a name is only ever compared
  return new Set(list)
}
