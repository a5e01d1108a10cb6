import { Visitor } from 'vite'
import type { Finding } from '../finding.ts'
import type { SourceFile } from '../source-file.ts'

const RULE = 'shared-is-pure'

/** What gives another answer each time it is asked. */
const CLOCKS = ['Date.now', 'Math.random', 'Temporal.Now', 'performance.now', 'crypto.randomUUID']

/** shared asks no clock and no chance: time and ids are handed to it, so that the same always gives the same. */
export function sharedIsPure(file: SourceFile): readonly Finding[] {
  if (!file.path.startsWith('shared/')) return []
  const found: Finding[] = []
  const report = (what: string, place: number) => {
    const message = `${what} gives another answer each time: take it as an argument.`
    found.push({ rule: RULE, file: file.path, line: file.lineAt(place), message })
  }
  new Visitor({
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      const name = `${object.name}.${property.name}`
      if (CLOCKS.includes(name)) report(name, start)
    },
    NewExpression({ callee, arguments: values, start }) {
      const isNow = callee.type === 'Identifier' && callee.name === 'Date' && values.length === 0
      if (isNow) report('new Date()', start)
    },
  }).visit(file.program)
  return found
}
