import { describe, expect, it } from 'vitest'
import { formatted, isDayFormat } from '../../../../renderer/print/charts/format/number-format.ts'

describe('A figure of a chart', () => {
  it.each([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [1234.5, '0', '1235'],
    [1234.5, '#,##0.00', '1,234.50'],
    [0.256, '0%', '26%'],
    [0.256, '0.0%', '25.6%'],
    [-1234, '#,##0', '-1,234'],
    [0.5, '#.##', '.5'],
    [1.5, '0.0##', '1.5'],
    [7, '00', '07'],
    [2500000, '#,##0,', '2,500'],
    [2500000, '0.0,,"m"', '2.5m'],
    [12345, '0.00E+00', '1.23E+04'],
    [12, '"£"#,##0', '£12'],
    [-12, '"£"#,##0', '-£12'],
    [-12, '"£"#,##0;[Red]-"£"#,##0', '-£12'],
    [-12, '#,##0_);(#,##0)', '(12)'],
    [0, '0;-0;"none"', 'none'],
    [4.5, '[$£-809]#,##0.00', '£4.50'],
    [3, '0 "lamps"', '3 lamps'],
    [45366, 'dd/mm/yyyy', '15/03/2024'],
    [45366, 'd mmmm yyyy', '15 March 2024'],
    [45366, 'mmm\\-yy', 'Mar-24'],
    [45366.5625, 'hh:mm', '13:30'],
    [45366.5625, 'h:mm AM/PM', '1:30 PM'],
    [-1, 'dd/mm/yyyy', '########'],
  ])('%d is written in the format %s as %s', (value, format, written) => {
    expect(formatted(value, format)).toBe(written)
  })
})

describe('A format', () => {
  it.each([
    ['dd/mm/yyyy', true],
    ['mmm\\-yy', true],
    ['#,##0', false],
    ['0.0 "days"', false],
    ['General', false],
  ])('%s is one of days: %s', (format, isOne) => {
    expect(isDayFormat(format)).toBe(isOne)
  })
})
