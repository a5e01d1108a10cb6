import { Visitor } from 'vite'
import type { Finding } from '../finding.ts'
import type { SourceFile } from '../source-file.ts'

const RULE = 'no-module-mocks'
const MOCKING = ['mock', 'doMock', 'hoisted', 'importMock']

/** Tests replace the edge of the machine with what is handed in, never a module behind the code's back. */
export function noModuleMocks(file: SourceFile): readonly Finding[] {
  const found: Finding[] = []
  new Visitor({
    MemberExpression({ object, property, start }) {
      const isOfVitest = object.type === 'Identifier' && (object.name === 'vi' || object.name === 'vitest')
      if (!isOfVitest || property.type !== 'Identifier' || !MOCKING.includes(property.name)) return
      found.push({
        rule: RULE,
        file: file.path,
        line: file.lineAt(start),
        message: `${object.name}.${property.name} replaces a module: hand a fake in instead.`,
      })
    },
  }).visit(file.program)
  return found
}
