import type { Fault } from './fault.ts'

const NOTHING = 'export const nothing = 0\n'

/** The rules that Biome has no words for, broken once each, and once in each way that could be missed. */
export const HOUSE_FAULTS: readonly Fault[] = [
  {
    what: 'a feature that imports another',
    path: 'renderer/features/desk/island.ts',
    text: "import { roll } from '../people/roll.ts'\n\nexport const people = roll\n",
    rule: 'features-are-islands',
  },
  {
    what: 'a feature that imports another from deep inside',
    path: 'renderer/features/desk/roll/deep-island.ts',
    text: "export const people = () => import('../../people/roll.ts')\n",
    rule: 'features-are-islands',
  },
  {
    what: 'a feature that passes another on',
    path: 'renderer/features/desk/passing-island.ts',
    text: "export { roll } from '../people/roll.ts'\n",
    rule: 'features-are-islands',
  },
  {
    what: "the preload's object by its name",
    path: 'renderer/ui/global.ts',
    text: 'export const bridge = window.minutebook\n',
    rule: 'bridge-named-once',
  },
  {
    what: "the preload's object in brackets",
    path: 'renderer/ui/global-in-brackets.ts',
    text: "export const bridge = window['minutebook']\n",
    rule: 'bridge-named-once',
  },
  {
    what: "the preload's object taken apart",
    path: 'renderer/data/global-taken-apart.ts',
    text: 'export const { minutebook } = window\n',
    rule: 'bridge-named-once',
  },
  {
    what: 'the name of the bridge',
    path: 'renderer/session/bridge-name.ts',
    text: "import { BRIDGE_NAME } from '../../shared/ipc/bridge-names.ts'\n\nexport const name = BRIDGE_NAME\n",
    rule: 'bridge-named-once',
  },
  {
    what: 'a cast without a reason',
    path: 'shared/domain/cast.ts',
    text: 'export const text = (value: unknown) => value as string\n',
    rule: 'casts-have-reasons',
  },
  {
    what: 'a cast in angle brackets',
    path: 'electron/angle-cast.ts',
    text: 'export const text = (value: unknown) => <string>value\n',
    rule: 'casts-have-reasons',
  },
  {
    what: 'a replaced module',
    path: 'test/electron/mock.test.ts',
    text: "import { vi } from 'vitest'\n\nvi.mock('electron')\n",
    rule: 'no-module-mocks',
  },
  {
    what: 'a module replaced for one test',
    path: 'test/renderer/do-mock.test.ts',
    text: "import { vi } from 'vitest'\n\nvi.doMock('dexie')\n",
    rule: 'no-module-mocks',
  },
  {
    what: 'the clock',
    path: 'shared/domain/clock.ts',
    text: 'export const now = () => Date.now()\n',
    rule: 'shared-is-pure',
  },
  {
    what: 'the date of today',
    path: 'shared/domain/today.ts',
    text: 'export const today = () => new Date()\n',
    rule: 'shared-is-pure',
  },
  {
    what: 'chance',
    path: 'shared/domain/chance.ts',
    text: 'export const lot = () => Math.random()\n',
    rule: 'shared-is-pure',
  },
  { what: 'a file called utils', path: 'shared/domain/utils.ts', text: NOTHING, rule: 'telling-names' },
  {
    what: 'a folder called helpers',
    path: 'renderer/helpers/dates.ts',
    text: NOTHING,
    rule: 'telling-names',
  },
  { what: 'a folder called common', path: 'electron/common/dates.ts', text: NOTHING, rule: 'telling-names' },
  { what: 'a file called index', path: 'shared/wording/index.ts', text: NOTHING, rule: 'telling-names' },
  { what: 'a file at the top', path: 'notes.md', text: 'words\n', rule: 'top-level' },
  { what: 'a folder at the top', path: 'scripts/build.ts', text: NOTHING, rule: 'top-level' },
]
