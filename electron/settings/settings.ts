import { z } from 'zod'

/** Where the window stood, in the screen's own pixels. */
const windowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximised: z.boolean(),
})
export type WindowPlace = z.infer<typeof windowPlace>

/** The second folder, and what became of the last attempt to copy everything there. */
const secondFolder = z.object({
  folder: z.string(),
  /** The half of the key that locks the copies. */
  recipient: z.string(),
  /** The file that holds the other half, which only the passphrase opens; in base64. */
  key: z.string(),
  lastCopy: z.number().nullable(),
  /** The number of the safety copy that was copied there last. */
  copied: z.number().nullable(),
  failingSince: z.number().nullable(),
  code: z.string(),
  /** Whether the clerk was told of that. */
  isTold: z.boolean(),
})
export type SecondFolderSetting = z.infer<typeof secondFolder>

/** What main remembers from one run to the next. It can be lost without harm. */
const settings = z.object({
  window: windowPlace.nullable().catch(null),
  lastFolder: z.string().nullable().catch(null),
  /** Where papers were chosen last. */
  lastPapersFolder: z.string().nullable().catch(null),
  secondFolder: secondFolder.nullable().catch(null),
})
export type Settings = z.infer<typeof settings>

const NONE: Settings = { window: null, lastFolder: null, lastPapersFolder: null, secondFolder: null }

/** The settings in a text; what is missing or not of its form is as if it had never been set. */
export function parseSettings(text: string): Settings {
  try {
    return settings.parse(JSON.parse(text))
  } catch {
    return NONE
  }
}
