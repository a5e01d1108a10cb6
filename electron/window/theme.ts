import { nativeTheme } from 'electron'

/** Fluent's first background, light and dark: what shows before the page has drawn itself. */
const LIGHT = '#ffffff'
const DARK = '#292929'

/** The colour behind the page in the theme of the system. */
export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? DARK : LIGHT
}
