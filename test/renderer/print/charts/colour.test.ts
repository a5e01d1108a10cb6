import { describe, expect, it } from 'vitest'
import { colourOf } from '../../../../renderer/print/charts/read/chart-colour.ts'
import { readingOf } from './reading.ts'

function colour(inner: string): string | null {
  return readingOf(`<a:solidFill>${inner}</a:solidFill>`, (fill, { theme }) => colourOf(fill, theme))
}

describe('A colour', () => {
  it.each([
    ['of its own', '<a:srgbClr val="C55A11"/>', '#c55a11'],
    ['of the theme', '<a:schemeClr val="accent1"/>', '#4472c4'],
    ['of text', '<a:schemeClr val="tx1"/>', '#000000'],
    [
      'made lighter',
      '<a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr>',
      '#595959',
    ],
    ['made darker', '<a:schemeClr val="accent1"><a:lumMod val="75000"/></a:schemeClr>', '#2f5597'],
    ['mixed with white', '<a:srgbClr val="000000"><a:tint val="75000"/></a:srgbClr>', '#898989'],
    [
      'that lets through',
      '<a:srgbClr val="FF0000"><a:alpha val="50000"/></a:srgbClr>',
      'rgba(255, 0, 0, 0.5)',
    ],
    ['of the window', '<a:sysClr val="window" lastClr="FFFFFF"/>', '#ffffff'],
    ['by name', '<a:prstClr val="navy"/>', '#000080'],
    ['that is no colour', '<a:srgbClr val="url(x)"/>', '#000000'],
  ])('%s is read', (_, xml, read) => {
    expect(colour(xml)).toBe(read)
  })

  it('is none where there is none', () => {
    expect(colour('')).toBeNull()
  })
})
