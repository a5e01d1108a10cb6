import { type ESTree, Visitor } from 'vite'
import type { SourceFile } from './source-file.ts'

/** What a file asks for, by the words it names it with: `../ui/theme.tsx`, `dexie`. */
export type Import = { readonly source: string; readonly place: number }

/** Every import of a file: at its top, while it runs, and passed on. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = []
  const add = (source: ESTree.Expression | null) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') {
      found.push({ source: source.value, place: source.start })
    }
  }
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
  }).visit(file.program)
  return found
}
