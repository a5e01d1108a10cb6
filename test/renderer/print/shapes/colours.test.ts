import { describe, expect, it } from 'vitest'
import { colourIn } from '../../../../renderer/print/colours/colours.ts'
import { drawingTheme } from '../../../../renderer/print/shapes/drawing-theme.ts'
import { parsedXml } from '../../../../renderer/print/word-xml.ts'

const THEME = drawingTheme(
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
    '<a:accent1><a:srgbClr val="336699"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
)

/** The colour of a fill, and how much of it is seen where that is not all. */
function colour(xml: string): string {
  const fill = parsedXml(`<a:solidFill xmlns:a="a">${xml}</a:solidFill>`).documentElement
  const found = colourIn(fill, THEME)
  if (found === null) return 'none'
  return found.opacity === 1 ? found.hex : `${found.hex} ${found.opacity}`
}

const accent = (change: string) => `<a:schemeClr val="accent1">${change}</a:schemeClr>`

describe('The colour of a shape', () => {
  it.each([
    ['<a:srgbClr val="C00000"/>', '#c00000'],
    ['<a:prstClr val="dkBlue"/>', '#00008b'],
    ['<a:sysClr val="window" lastClr="FEFEFE"/>', '#fefefe'],
    ['<a:schemeClr val="tx1"/>', '#111111'],
    [accent(''), '#336699'],
    ['<a:schemeClr val="accent2"/>', '#ed7d31'], // which this theme lacks
    ['<a:hslClr hue="0" sat="100000" lum="50000"/>', '#ff0000'],
    ['', 'none'],
  ])('is %s', (xml, expected) => {
    expect(colour(xml)).toBe(expected)
  })

  it.each([
    ['<a:lumMod val="50000"/>', '#1a334d'],
    ['<a:lumMod val="20000"/><a:lumOff val="80000"/>', '#d1e0f0'],
    ['<a:shade val="50000"/>', '#23496f'],
    ['<a:tint val="50000"/>', '#bec6d4'],
    ['<a:alpha val="40000"/>', '#336699 0.4'],
    ['<a:inv/>', '#cc9966'],
  ])('is one of the theme, changed: %s', (change, expected) => {
    expect(colour(accent(change))).toBe(expected)
  })
})
