import { areas, axes, axis, bars, chart, labels, lines, pie, radar, series } from './chart-text.ts'

const MONTHS = [45292, 45323, 45352, 45383, 45413, 45474]

/** Charts that differ in their looks and their axes. */
export const CHARTS_OF_LOOKS = {
  'columns in groups': () => chart(bars(GROUPED()) + axes(), { legend: '' }),
  'columns with a table and a trend': () =>
    chart(
      bars(
        series('Opened', [34, 41, 38, 52], {
          look: '<c:trendline><c:trendlineType val="linear"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>',
        }) + series('Closed', [30, 44, 36, 40]),
      ) + axes(),
      {
        title: 'Cases',
        area: '<c:dTable><c:showHorzBorder val="1"/><c:showVertBorder val="1"/><c:showOutline val="1"/><c:showKeys val="1"/></c:dTable>',
      },
    ),
  'areas along days': () =>
    chart(
      areas(series('Water', [4, 6, 3, 7, 5, 6], { days: MONTHS })) +
        axis('date', { format: 'd mmm', more: '<c:auto val="1"/><c:baseTimeUnit val="days"/>' }) +
        axis('val', { more: '<c:crossBetween val="midCat"/>' }),
      { legend: '' },
    ),
  'columns below nought with patterns': () =>
    chart(
      bars(
        series('Change', [-12.5, 30, -7, 18], {
          look:
            '<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="1F4E79"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>' +
            '<a:ln w="9525"><a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill></a:ln></c:spPr>' +
            labels('showVal', 'outEnd', '+0.0;-0.0'),
        }) +
          series('Plan', [5, 20, 5, 12], {
            look:
              '<c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FFE699"/></a:gs><a:gs pos="100000"><a:srgbClr val="BF9000"/></a:gs></a:gsLst>' +
              '<a:lin ang="5400000"/></a:gradFill></c:spPr>',
          }),
        { gap: 80 },
      ) + axes({ format: '0' }),
      { title: 'Change on the year before' },
    ),
  'a pie in pieces': () =>
    chart(
      pie(
        series('Votes', [40, 25, 20, 15], {
          categories: ['Red', 'Blue', 'Green', 'Other'],
          look: `<c:explosion val="12"/>${labels('showCatName showPercent')}`,
        }),
        '<c:firstSliceAng val="90"/>',
      ),
      { legend: '' },
    ),
  'bars across from the top': () =>
    chart(
      bars(series('Men', [5, 7, 3]) + series('Women', [6, 4, 8]), { across: true }) +
        axes({ at: 't' }, { at: 'l' }).replace('minMax', 'maxMin'),
      { legend: 't' },
    ),
  'smooth lines over many points': () =>
    chart(
      lines(
        series(
          'Level',
          Array.from({ length: 40 }, (_, at) => Math.round(50 + 30 * Math.sin(at / 5))),
          {
            categories: Array.from({ length: 40 }, (_, at) => `Week ${at + 1}`),
            look: '<c:marker><c:symbol val="none"/></c:marker>',
            end: '<c:smooth val="1"/>',
          },
        ),
      ) + axes({ format: '0' }),
      { legend: 'b' },
    ),
  'a filled radar': () =>
    chart(
      radar(
        series('Now', [4, 3, 5, 2, 4, 3], { categories: ['A', 'B', 'C', 'D', 'E', 'F'] }) +
          series('Then', [2, 2, 3, 1, 2, 2], { categories: ['A', 'B', 'C', 'D', 'E', 'F'] }),
        'filled',
      ) + axes({}, { grid: '<c:majorGridlines/>' }),
      {},
    ),
  'a scale of powers': () =>
    chart(
      lines(series('Cases', [3, 40, 900, 15000])) + axes({ scale: '<c:logBase val="10"/>', format: '#,##0' }),
      { legend: '' },
    ),
  'figures that lie close together': () =>
    chart(lines(series('Population', [98000, 98400, 99100, 99700], { format: '#,##0' })) + axes(), {
      legend: '',
    }),
} as const satisfies Readonly<Record<string, () => string>>

/** Quarters that belong to years. */
function GROUPED(): string {
  const level = (all: readonly (readonly [number, string])[]) =>
    `<c:lvl>${all.map(([at, it]) => `<c:pt idx="${at}"><c:v>${it}</c:v></c:pt>`).join('')}</c:lvl>`
  const quarters = Array.from({ length: 6 }, (_, at) => [at, `Q${(at % 3) + 1}`] as const)
  const groups = `<c:multiLvlStrRef><c:f>A</c:f><c:multiLvlStrCache><c:ptCount val="6"/>${level(quarters)}${level(
    [
      [0, '2098'],
      [3, '2099'],
    ],
  )}</c:multiLvlStrCache></c:multiLvlStrRef>`
  return series('Fines', [5, 8, 6, 9, 4, 7]).replace(/<c:cat>.*?<\/c:cat>/, `<c:cat>${groups}</c:cat>`)
}
