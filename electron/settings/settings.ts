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

/** What main remembers from one run to the next. It can be lost without harm. */
const settings = z.object({
  window: windowPlace.nullable().catch(null),
  lastFolder: z.string().nullable().catch(null),
  /** Where papers were chosen last. */
  lastPapersFolder: z.string().nullable().catch(null),
})
export type Settings = z.infer<typeof settings>

const NONE: Settings = { window: null, lastFolder: null, lastPapersFolder: null }

/** The settings in a text; what is missing or not of its form is as if it had never been set. */
export function parseSettings(text: string): Settings {
  try {
    return settings.parse(JSON.parse(text))
  } catch {
    return NONE
  }
}
