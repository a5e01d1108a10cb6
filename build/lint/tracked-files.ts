import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Every file of the tree that is ours: what git knows or would add. */
export function trackedFiles(root: string): readonly string[] {
  try {
    const options = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
    const names = execFileSync('git', options, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return names.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)))
  } catch {
    return filesUnder(root)
  }
}

const MADE = ['.git', 'dist', 'node_modules']

/** The same for a copy without git, such as an unpacked archive. */
function filesUnder(root: string, folder = ''): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => !MADE.includes(entry.name))
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name)
      return entry.isDirectory() ? filesUnder(root, name) : [name]
    })
}
