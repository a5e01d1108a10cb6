import { writeFile } from 'node:fs/promises'
import { buildIfStale } from '../replay/fresh-build.ts'
import { withDisplay } from '../support/display.ts'
import { readArguments } from './arguments.ts'
import { asJson, asTable, type Figure } from './figure.ts'
import { measureBigMeeting, measureDesk } from './figures/desk.ts'
import { measureMemory } from './figures/memory.ts'
import { measureOpening } from './figures/opening.ts'
import { measurePack } from './figures/pack.ts'
import { measureStall } from './figures/stall.ts'
import { measureStart } from './figures/start.ts'
import { measureWord } from './figures/word.ts'
import { atWorkbench, type Workbench } from './workbench.ts'

type Measure = (bench: Workbench) => Promise<readonly Figure[]>

const MEASURES: Readonly<Record<string, Measure>> = {
  start: measureStart,
  desk: measureDesk,
  motions: measureBigMeeting,
  word: measureWord,
  pack: measurePack,
  stall: measureStall,
  opening: measureOpening,
  memory: measureMemory,
}

/** `npm run bench [-- --json FILE] [--only NAME] [--quick]`: how fast the application is, beside the least it could take. */
export async function run(args: readonly string[]): Promise<void> {
  const { json, only, quick } = readArguments(args, Object.keys(MEASURES))
  await buildIfStale((line) => console.error(line))
  const figures: Figure[] = []
  await withDisplay(async () => {
    for (const [name, measure] of Object.entries(MEASURES)) {
      if (only !== null && only !== name) continue
      console.error(`measuring: ${name}`)
      figures.push(...(await atWorkbench(quick, measure)))
    }
  })
  console.log(asTable(figures))
  if (json !== null) await writeFile(json, asJson(figures))
}
