import type { Fault } from './fault.ts'

/** What only one compile per layer can see, and the strictness of each. */
export const TYPE_FAULTS: readonly Fault[] = [
  {
    what: 'the page in shared',
    path: 'shared/domain/type-page.ts',
    text: 'export const title = document.title\n',
    rule: 'TS2584',
  },
  {
    what: 'Node in shared',
    path: 'shared/domain/type-node.ts',
    text: 'export const folder = process.cwd()\n',
    rule: 'TS2591',
  },
  {
    what: 'a timer in shared',
    path: 'shared/domain/type-timer.ts',
    text: 'export const later = setTimeout\n',
    rule: 'TS2304',
  },
  {
    what: 'a file of main in shared',
    path: 'shared/domain/type-main.ts',
    text: "export type { LogEntry } from '../../electron/log.ts'\n",
    rule: 'TS6307',
  },
  {
    what: 'the page in main',
    path: 'electron/type-page.ts',
    text: 'export const title = document.title\n',
    rule: 'TS2584',
  },
  {
    what: 'a file of the window in main',
    path: 'electron/type-window.ts',
    text: "export { windowBridge } from '../renderer/data/bridge.ts'\n",
    rule: 'TS6307',
  },
  {
    what: 'Node in the window',
    path: 'renderer/type-node.ts',
    text: 'export const folder = process.cwd()\n',
    rule: 'TS2591',
  },
  {
    what: 'a file of main in the window',
    path: 'renderer/type-main.ts',
    text: "export type { LogEntry } from '../electron/log.ts'\n",
    rule: 'TS6307',
  },
  {
    what: 'a place of a list taken as there',
    path: 'shared/domain/type-index.ts',
    text: 'export const first = (names: readonly string[]): string => names[0]\n',
    rule: 'TS2322',
  },
  {
    what: 'undefined for what is left out',
    path: 'shared/domain/type-optional.ts',
    text: 'export const vote: { mover?: string } = { mover: undefined }\n',
    rule: 'TS2375',
  },
  {
    what: 'syntax that Node could not strip',
    path: 'shared/domain/type-enum.ts',
    text: 'export enum Vote {\n  For = 1,\n}\n',
    rule: 'TS1294',
  },
  {
    what: 'a type imported as a value',
    path: 'shared/domain/type-import.ts',
    text: "import { Meeting } from '../records/meeting.ts'\n\nexport type Planned = Meeting\n",
    rule: 'TS1484',
  },
]
