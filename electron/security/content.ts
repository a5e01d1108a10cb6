import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { SECURITY_HEADERS } from './content-policy.ts'

/** The names of the window's files, as the build listed them: `index.html`, `assets/…`. */
export type ContentList = ReadonlySet<string>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Answers a request to the window's scheme with a file of the list, or with 404 and no reason. */
export async function serveContent(folder: string, list: ContentList, request: Request): Promise<Response> {
  const name = request.method === 'GET' ? nameIn(list, request.url) : null
  if (name === null) return notFound()
  try {
    const bytes = await readFile(path.join(folder, name))
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream'
    return new Response(new Uint8Array(bytes), { headers: { ...SECURITY_HEADERS, 'Content-Type': type } })
  } catch {
    return notFound()
  }
}

/**
 * The file that an address names, if it is on the list; the address is compared and never resolved, so
 * no spelling of `..` can lead out of the folder.
 */
function nameIn(list: ContentList, address: string): string | null {
  try {
    const name = decodeURIComponent(new URL(address).pathname).slice(1)
    return list.has(name) ? name : null
  } catch {
    return null
  }
}

function notFound(): Response {
  return new Response('Not found', { status: 404, headers: { ...SECURITY_HEADERS } })
}
