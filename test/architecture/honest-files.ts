/** Files that do what only they may, and so must be let through. */
export const HONEST_FILES = [
  { path: 'shared/records/id.ts', text: "import { z } from 'zod'\n\nexport const id = z.string()\n" },
  {
    path: 'shared/domain/vote.ts',
    text: "import { id } from '../records/id.ts'\n\nexport const vote = { id, at: new Date(0) } as const\n",
  },
  {
    path: 'electron/main.ts',
    text: "import { app } from 'electron'\nimport { id } from '../shared/records/id.ts'\n\nexport const main = { app, id }\n",
  },
  {
    path: 'renderer/data/database.ts',
    text: "import { Dexie } from 'dexie'\n\nexport const database = new Dexie('minutebook')\n",
  },
  { path: 'renderer/data/bridge.ts', text: 'export const bridge = window.minutebook\n' },
  {
    path: 'renderer/word/file.ts',
    text: "import { Document } from 'docx'\nimport { id } from '../../shared/records/id.ts'\n\nexport const file = { Document, id }\n",
  },
  {
    path: 'renderer/features/desk/desk.ts',
    text: "import { database } from '../../data/database.ts'\nimport { notes } from './notes.ts'\n\nexport const desk = { database, notes }\n",
  },
  { path: 'renderer/features/desk/notes.ts', text: 'export const notes = [] as const\n' },
  {
    path: 'shared/domain/cast.ts',
    text: 'export const text = (value: unknown) => value as string // safe: it always is\n',
  },
  { path: 'build/some.config.ts', text: 'export default {}\n' },
  { path: 'README.md', text: 'words\n' },
] as const
