import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** What the tests need of Debian, and what shows that it is there. */
const NEEDED: readonly { readonly package: string; readonly shownBy: Sign }[] = [
  { package: 'xvfb', shownBy: { program: 'Xvfb' } },
  { package: 'chromium', shownBy: { program: 'chromium' } },
  { package: 'xdotool', shownBy: { program: 'xdotool' } },
  { package: 'libreoffice-writer', shownBy: { program: 'soffice' } },
  { package: 'poppler-utils', shownBy: { program: 'pdftotext' } },
  { package: 'iproute2', shownBy: { program: 'ip' } },
  { package: 'procps', shownBy: { program: 'ps' } },
  { package: 'util-linux', shownBy: { program: 'setpriv' } },
  { package: 'fonts-liberation', shownBy: { folder: '/usr/share/fonts/truetype/liberation' } },
  { package: 'libgtk-3-0', shownBy: { library: 'libgtk-3.so.0' } },
  { package: 'libnss3', shownBy: { library: 'libnss3.so' } },
  { package: 'libasound2', shownBy: { library: 'libasound.so.2' } },
  { package: 'libgbm1', shownBy: { library: 'libgbm.so.1' } },
]

type Sign = { readonly program: string } | { readonly library: string } | { readonly folder: string }

/** The Debian packages that are missing here. Other systems bring their own, and are not asked. */
export function missingPackages(searched = process.env.PATH ?? ''): readonly string[] {
  if (process.platform !== 'linux') return []
  // A plain user's path leaves out what the system's own programs stand in.
  const folders = [...searched.split(path.delimiter), '/usr/sbin', '/sbin']
  const libraries = installedLibraries()
  return NEEDED.filter(({ shownBy }) => !isThere(shownBy, folders, libraries)).map((needed) => needed.package)
}

/** The one command that installs them. */
export function installCommand(packages: readonly string[]): string {
  return `apt-get update && apt-get install --yes --no-install-recommends ${packages.join(' ')}`
}

function isThere(sign: Sign, folders: readonly string[], libraries: string): boolean {
  if ('library' in sign) return libraries.includes(`${sign.library} `)
  if ('folder' in sign) return existsSync(sign.folder)
  return folders.some((folder) => existsSync(path.join(folder, sign.program)))
}

/** Where the list cannot be had, the tests themselves will tell. */
function installedLibraries(): string {
  for (const ldconfig of ['/sbin/ldconfig', '/usr/sbin/ldconfig']) {
    if (existsSync(ldconfig)) return execFileSync(ldconfig, ['-p'], { encoding: 'utf8' })
  }
  return NEEDED.map(({ shownBy }) => ('library' in shownBy ? `${shownBy.library} ` : '')).join('')
}
