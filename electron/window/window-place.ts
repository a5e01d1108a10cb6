import type { WindowPlace } from '../settings/settings.ts'

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const USUAL = { width: 1280, height: 860 }

/** At least so much of a remembered window must be on a screen for it to be found and moved. */
const VISIBLE = 100

/** Where the window opens: where it was, if that is still on a screen; else in the middle, as large as fits. */
export function openingPlace(
  remembered: WindowPlace | null,
  screens: readonly Area[],
): Partial<Area> & Pick<Area, 'width' | 'height'> {
  const [first = { x: 0, y: 0, ...USUAL }] = screens
  if (remembered && screens.some((screen) => isOn(screen, remembered))) {
    const { x, y, width, height } = remembered
    return { x, y, width, height }
  }
  return {
    width: Math.min(remembered?.width ?? USUAL.width, first.width),
    height: Math.min(remembered?.height ?? USUAL.height, first.height),
  }
}

function isOn(screen: Area, window: Area): boolean {
  const across = Math.min(screen.x + screen.width, window.x + window.width) - Math.max(screen.x, window.x)
  const isTitleOn = window.y >= screen.y && window.y + VISIBLE <= screen.y + screen.height
  return across >= VISIBLE && isTitleOn
}
