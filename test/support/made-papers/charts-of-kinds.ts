import {
  areas,
  axes,
  axis,
  bars,
  bubbles,
  chart,
  fill,
  labels,
  lines,
  pie,
  pointSeries,
  radar,
  scatter,
  series,
  stroke,
  TODAY,
} from './chart-text.ts'

const IDS_2 = '<c:axId val="3"/><c:axId val="4"/>'
const SECOND =
  axis('cat', { ids: [3, 4], isHidden: true }) +
  axis('val', { ids: [4, 3], at: 'r', crosses: 'max', grid: '', format: '0%' })
const ACROSS = axes({ at: 'b' }, { at: 'l' })
const MONTHS = [45292, 45323, 45352, 45383, 45413, 45474]
const LONG = [
  'Highways and transport',
  'Adult social care and health',
  'Children and young people',
  'Environment and waste',
  'Libraries, registration and archives',
  'Trading standards',
  'Fire and rescue',
]

/** A chart of each kind, by what is to be seen in it. */
export const CHARTS_OF_KINDS = {
  'columns of three series': () =>
    chart(
      bars(
        series('North', [4.3, 2.5, 3.5, 4.5]) +
          series('Middle', [2.4, 4.4, 1.8, 2.8]) +
          series('South', [2, 2, 3, 5]),
        { gap: 219, overlap: -27 },
      ) + axes(),
      { title: 'Lamps repaired', legend: 'b', look: TODAY },
    ),
  'stacked columns': () =>
    chart(
      bars(
        series('Roads', [12, 18, 9, 14]) + series('Paths', [7, 4, 11, 6]) + series('Bridges', [3, 5, 2, 8]),
        {
          grouping: 'stacked',
          overlap: 100,
          gap: 55,
        },
      ) + axes({ title: 'Reports' }, { title: 'Year 2099' }),
    ),
  'shares in bars across': () =>
    chart(
      bars(
        series('For', [62, 48, 71, 55]) +
          series('Against', [30, 45, 20, 35]) +
          series('No view', [8, 7, 9, 10]),
        {
          across: true,
          grouping: 'percentStacked',
          overlap: 100,
          more: labels('showVal'),
        },
      ) + axes({ at: 'b', format: '0%' }, { at: 'l' }),
      { title: 'What residents said', legend: 't' },
    ),
  'bars across with their figures': () =>
    chart(
      bars(series('2098', [1250, 2300, 1800, 990]) + series('2099', [1400, 1900, 2100, 1300]), {
        across: true,
        more: labels('showVal', 'outEnd', '#,##0'),
      }) + ACROSS,
      { title: 'Visits' },
    ),
  'lines with gains and losses': () =>
    chart(
      lines(
        series('Budget', [1.5, -0.5, 2.25, 3.1, -1.2, 0.4], {
          categories: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
        }) +
          series('Actual', [1.1, 0.2, null, 2.6, -0.4, 1], {
            categories: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
          }),
      ) + axes({ title: '£ million', format: '0.0' }, { place: 'low' }),
      { title: 'Balance by month', legend: 'b' },
    ),
  'stacked areas': () =>
    chart(
      areas(
        series('Paper', [20, 25, 30, 28]) + series('Glass', [12, 15, 14, 18]) + series('Tins', [6, 9, 8, 11]),
        'stacked',
      ) + axes({ more: '<c:crossBetween val="midCat"/>' }),
      { title: 'Recycled, in tonnes' },
    ),
  'a pie with shares': () =>
    chart(
      pie(
        series('Spending', [46, 27, 15, 8, 4], {
          categories: LONG.slice(0, 5),
          look: labels('showPercent', 'outEnd'),
        }),
      ),
      {
        title: 'Where the money goes',
        look: TODAY,
      },
    ),
  'a doughnut': () =>
    chart(
      pie(
        series('Votes', [30, 12, 6], {
          categories: ['For', 'Against', 'Abstained'],
          look: labels('showVal'),
        }),
        '<c:firstSliceAng val="0"/><c:holeSize val="55"/>',
        'doughnut',
      ),
      { title: 'The vote', legend: 'b' },
    ),
  'points of a scatter': () =>
    chart(
      scatter(
        pointSeries(
          'Sites',
          [
            [1.2, 30],
            [2.4, 44],
            [3.1, 39],
            [4.8, 70],
            [6.5, 66],
          ],
          '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>',
        ) +
          pointSeries(
            'Trend',
            [
              [1, 28],
              [7, 74],
            ],
            '<c:marker><c:symbol val="none"/></c:marker>',
          ),
      ) +
        axis('val', { ids: [1, 2], at: 'b', grid: '', title: 'Distance in km' }) +
        axis('val', { title: 'Calls' }),
    ),
  bubbles: () =>
    chart(
      bubbles(
        pointSeries('Wards', [
          [1, 20, 5],
          [2, 34, 12],
          [3.5, 28, 30],
          [5, 40, 18],
        ]),
      ) +
        axis('val', { ids: [1, 2], at: 'b', grid: '' }) +
        axis('val'),
      { title: 'Wards by size' },
    ),
  'a radar': () =>
    chart(
      radar(
        series('This year', [4, 3, 5, 2, 4], { categories: ['Safety', 'Cost', 'Access', 'Noise', 'Light'] }) +
          series('Last year', [3, 4, 3, 3, 2], {
            categories: ['Safety', 'Cost', 'Access', 'Noise', 'Light'],
          }),
      ) + axes({}, { grid: '<c:majorGridlines/>' }),
      { title: 'Survey' },
    ),
  'columns and a line on a second axis': () =>
    chart(
      bars(
        series('Spent', [120000, 185000, 96000, 143000], {
          format: '&quot;£&quot;#,##0',
          look: fill('1F4E79'),
        }),
      ) +
        lines(series('Of the budget', [0.42, 0.66, 0.35, 0.51], { format: '0%', look: stroke('C55A11') }), {
          ids: IDS_2,
        }) +
        axes({ format: '&quot;£&quot;#,##0', title: 'Spent' }) +
        SECOND,
      { title: 'Spending against the budget', legend: 'b', look: TODAY },
    ),
  'a line along days': () =>
    chart(
      lines(series('Open cases', [34, 41, 38, 52, 47, 30], { days: MONTHS })) +
        axis('date', { format: 'mmm\\-yy', more: '<c:auto val="1"/><c:baseTimeUnit val="months"/>' }) +
        axis('val'),
      { legend: '', title: 'Cases' },
    ),
  'columns with long names': () =>
    chart(
      bars(series('Posts', [320, 1240, 980, 410, 150, 60, 700], { categories: LONG, look: fill('70AD47') })) +
        axes({ format: '#,##0' }),
      {
        legend: '',
        title: 'Posts by service',
      },
    ),
  'columns in depth': () =>
    chart(bars(series('Gulls', [3, 6, 2, 4]) + series('Crows', [5, 1, 4, 2]), { depth: '3D' }) + axes(), {
      title: 'Birds',
    }),
} as const satisfies Readonly<Record<string, () => string>>
