import { tokens } from '@fluentui/react-components'

/** A button that is a row of a list, over its whole width. */
export const ROW_BUTTON = {
  width: '100%',
  font: 'inherit',
  textAlign: 'start',
  color: 'inherit',
  cursor: 'pointer',
  backgroundColor: 'transparent',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
} as const

/** High contrast takes the colours of everything; this is how the system itself shows what is chosen. */
export const CHOSEN_IN_CONTRAST = {
  '@media (forced-colors: active)': {
    forcedColorAdjust: 'none',
    backgroundColor: 'Highlight',
    color: 'HighlightText',
    ':hover': { backgroundColor: 'Highlight' },
  },
} as const

/** A row that is chosen has a bar at its side, whatever its colour. */
export const CHOSEN_ROW = {
  boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  ...CHOSEN_IN_CONTRAST,
} as const

/** Coloured words in a row that may be chosen: in high contrast they take its colour. */
export const COLOUR_OF_ROW = { '@media (forced-colors: active)': { color: 'inherit' } } as const
