import type { Fault } from './fault.ts'

const MANY_LINES = Array.from({ length: 301 }, (_, line) => `export const line${line} = ${line}`).join('\n')
const LONG_FUNCTION = Array.from({ length: 41 }, (_, line) => `  total += ${line}`).join('\n')

/** What Biome watches inside a file, broken once each. */
export const FORM_FAULTS: readonly Fault[] = [
  {
    what: 'a cycle',
    path: 'shared/domain/cycle-one.ts',
    text: "import { two } from './cycle-two.ts'\n\nexport const one = () => two\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    what: 'the other half of a cycle',
    path: 'shared/domain/cycle-two.ts',
    text: "import { one } from './cycle-one.ts'\n\nexport const two = () => one\n",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    what: 'a default export',
    path: 'shared/domain/default-export.ts',
    text: 'export default function quorum() {}\n',
    rule: 'lint/style/noDefaultExport',
  },
  {
    what: 'any',
    path: 'shared/domain/any.ts',
    text: 'export const vote: any = null\n',
    rule: 'lint/suspicious/noExplicitAny',
  },
  {
    what: 'a claim that something is there',
    path: 'shared/domain/non-null.ts',
    text: 'export const first = (names: string[]) => names[0]!\n',
    rule: 'lint/style/noNonNullAssertion',
  },
  {
    what: 'an enum',
    path: 'shared/domain/enum.ts',
    text: 'export enum Vote {\n  For,\n}\n',
    rule: 'lint/style/noEnum',
  },
  {
    what: 'a parameter property',
    path: 'shared/domain/parameter-property.ts',
    text: 'export class Vote {\n  constructor(readonly mover: string) {}\n}\n',
    rule: 'lint/style/noParameterProperties',
  },
  {
    what: 'a file that only passes others on',
    path: 'shared/domain/barrel.ts',
    text: "export { one } from './cycle-one.ts'\n",
    rule: 'lint/performance/noBarrelFile',
  },
  {
    what: 'an export of everything',
    path: 'shared/domain/export-all.ts',
    text: "export * from './cycle-one.ts'\n",
    rule: 'lint/performance/noReExportAll',
  },
  {
    what: 'a name with capitals',
    path: 'shared/domain/AttendanceList.ts',
    text: 'export const list = []\n',
    rule: 'lint/style/useFilenamingConvention',
  },
  {
    what: 'more than 300 lines',
    path: 'shared/domain/long-file.ts',
    text: `${MANY_LINES}\n`,
    rule: 'lint/style/noExcessiveLinesPerFile',
  },
  {
    what: 'a function of more than 40 lines',
    path: 'shared/domain/long-function.ts',
    text: `export function long() {\n  let total = 0\n${LONG_FUNCTION}\n  return total\n}\n`,
    rule: 'lint/complexity/noExcessiveLinesPerFunction',
  },
  {
    what: 'an import without its ending',
    path: 'shared/domain/no-ending.ts',
    text: "import { one } from './cycle-one'\n\nexport const two = one\n",
    rule: 'lint/correctness/useImportExtensions',
  },
  {
    what: 'a package that package.json does not name',
    path: 'build/undeclared.ts',
    text: "import 'left-pad'\n",
    rule: 'lint/correctness/noUndeclaredDependencies',
  },
  {
    what: 'a promise that nobody waits for',
    path: 'electron/floating.ts',
    text: 'async function save(): Promise<void> {}\n\nexport function leave(): void {\n  save()\n}\n',
    rule: 'lint/nursery/noFloatingPromises',
  },
  {
    what: 'a focused test',
    path: 'test/shared/focused.test.ts',
    text: "import { it } from 'vitest'\n\nit.only('is alone', () => {})\n",
    rule: 'lint/suspicious/noFocusedTests',
  },
  {
    what: 'a skipped test',
    path: 'test/shared/skipped.test.ts',
    text: "import { it } from 'vitest'\n\nit.skip('is left out', () => {})\n",
    rule: 'lint/suspicious/noSkippedTests',
  },
  { what: 'another form', path: 'shared/domain/form.ts', text: 'export const a = "b";\n', rule: 'format' },
]
