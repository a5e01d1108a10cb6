import { type ESTree, Visitor } from 'vite'
import type { Finding } from '../finding.ts'
import type { SourceFile } from '../source-file.ts'

const RULE = 'casts-have-reasons'

/** A cast silences the compiler, so a comment on its line, or on the one above, says why it is safe. */
export function castsHaveReasons(file: SourceFile): readonly Finding[] {
  const found: Finding[] = []
  const look = (cast: ESTree.TSAsExpression | ESTree.TSTypeAssertion) => {
    if (isConst(cast.typeAnnotation) || hasReason(file, cast.start, cast.end)) return
    found.push({
      rule: RULE,
      file: file.path,
      line: file.lineAt(cast.end),
      message: 'Say in a comment why this cast is safe, or do without it.',
    })
  }
  new Visitor({ TSAsExpression: look, TSTypeAssertion: look }).visit(file.program)
  return found
}

function isConst(type: ESTree.TSType): boolean {
  return (
    type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
  )
}

/** The formatter may break a long cast over lines; its comment then stands above the first or at the last. */
function hasReason(file: SourceFile, start: number, end: number): boolean {
  const [first, last] = [file.lineAt(start), file.lineAt(end)]
  for (let line = first - 1; line <= last; line++) if (file.commentLines.has(line)) return true
  return false
}
