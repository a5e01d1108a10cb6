import type { Finding } from './finding.ts'
import { bridgeNamedOnce } from './rules/bridge-named-once.ts'
import { castsHaveReasons } from './rules/casts-have-reasons.ts'
import { featuresAreIslands } from './rules/features-are-islands.ts'
import { namesTell } from './rules/names.ts'
import { noModuleMocks } from './rules/no-module-mocks.ts'
import { sharedIsPure } from './rules/shared-is-pure.ts'
import { readSource, type SourceFile } from './source-file.ts'

/** The rules of the house that Biome has no words for, each about one parsed file. */
const RULES: readonly ((file: SourceFile) => readonly Finding[])[] = [
  bridgeNamedOnce,
  castsHaveReasons,
  featuresAreIslands,
  noModuleMocks,
  sharedIsPure,
]

/** What the house rules find in the files of a tree, whose names are given from its top. */
export function houseFindings(root: string, files: readonly string[]): readonly Finding[] {
  const sources = files.filter((file) => /\.tsx?$/.test(file)).map((file) => readSource(root, file))
  return [...namesTell(files), ...sources.flatMap((source) => RULES.flatMap((rule) => rule(source)))]
}
