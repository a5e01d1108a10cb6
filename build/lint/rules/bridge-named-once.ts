import { Visitor } from 'vite'
import type { Finding } from '../finding.ts'
import type { SourceFile } from '../source-file.ts'

const RULE = 'bridge-named-once'
const THE_ONE_FILE = 'renderer/data/bridge.ts'
const NAMES = ['minutebook', 'BRIDGE_NAME']

/** Only one file of the window names the preload's object; everything else is handed it. */
export function bridgeNamedOnce(file: SourceFile): readonly Finding[] {
  if (!file.path.startsWith('renderer/') || file.path === THE_ONE_FILE) return []
  const found: Finding[] = []
  const report = (place: number) => {
    const message = `Only ${THE_ONE_FILE} names the preload's object.`
    found.push({ rule: RULE, file: file.path, line: file.lineAt(place), message })
  }
  new Visitor({
    Identifier({ name, start }) {
      if (NAMES.includes(name)) report(start)
    },
    MemberExpression({ property, start }) {
      if (property.type === 'Literal' && property.value === NAMES[0]) report(start)
    },
  }).visit(file.program)
  return found
}
