import type { Presets } from './preset.ts'

const IN_ROUND =
  'idx cos wd2 2700000; idy sin hd2 2700000; il +- hc 0 idx; ir +- hc idx 0; it +- vc 0 idy; ib +- vc idy 0'
const ROUND = 'A wd2 hd2 cd2 cd4 A wd2 hd2 3cd4 cd4 A wd2 hd2 0 cd4 A wd2 hd2 cd4 cd4 Z'
const DIAMOND = 'M 0 1 L 1 0 2 1 1 2 Z'

/** The signs of flow charts. */
export const FLOWCHART = {
  flowChartProcess: { paths: ['M l t L r t r b l b Z'] },
  flowChartAlternateProcess: {
    guides: 'd */ ss 1 6; x2 +- r 0 d; y2 +- b 0 d; i */ d 29289 100000; ir +- r 0 i; ib +- b 0 i',
    words: 'i i ir ib',
    paths: ['M l d A d d cd2 cd4 L x2 t A d d 3cd4 cd4 L r y2 A d d 0 cd4 L d b A d d cd4 cd4 Z'],
  },
  flowChartDecision: {
    guides: 'ir */ w 3 4; ib */ h 3 4',
    words: 'wd4 hd4 ir ib',
    paths: [{ d: DIAMOND, size: [2, 2] }],
  },
  flowChartInputOutput: {
    guides: 'x3 */ w 2 5; x4 */ w 3 5; x5 */ w 4 5',
    words: 'wd5 t x5 b',
    paths: [{ d: 'M 0 5 L 1 0 5 0 4 5 Z', size: [5, 5] }],
  },
  flowChartPredefinedProcess: {
    guides: 'x2 */ w 7 8',
    words: 'wd8 t x2 b',
    paths: [
      { d: 'M l t L r t r b l b Z', line: false },
      { d: 'M wd8 t L wd8 b M x2 t L x2 b M l t L r t r b l b Z', fill: 'none' },
    ],
  },
  flowChartInternalStorage: {
    words: 'wd8 hd8 r b',
    paths: [
      { d: 'M l t L r t r b l b Z', line: false },
      { d: 'M wd8 t L wd8 b M l hd8 L r hd8 M l t L r t r b l b Z', fill: 'none' },
    ],
  },
  flowChartDocument: {
    guides: 'y1 */ h 17322 21600',
    words: 'l t r y1',
    paths: [{ d: 'M 0 0 L 21600 0 21600 17322 C 10800 17322 10800 23922 0 20172 Z', size: [21600, 21600] }],
  },
  flowChartMultidocument: {
    guides: 'y2 */ h 3675 21600; y8 */ h 18022 21600; x5 */ w 18595 21600',
    words: 'l y2 x5 y8',
    paths: [
      {
        d: 'M 0 20782 C 9298 23542 9298 18022 18595 18022 L 18595 3675 0 3675 Z M 1532 3675 L 1532 1815 20000 1815 20000 16252 C 19298 16252 18595 16352 18595 16352 L 18595 3675 Z M 2972 1815 L 2972 0 21600 0 21600 14392 C 20800 14392 20000 14467 20000 14467 L 20000 1815 Z',
        size: [21600, 21600],
      },
    ],
  },
  flowChartTerminator: {
    guides: 'il */ w 1018 21600; ir */ w 20582 21600; it */ h 3163 21600; ib */ h 18437 21600',
    words: 'il it ir ib',
    paths: [
      {
        d: 'M 3475 0 L 18125 0 A 3475 10800 3cd4 cd2 L 3475 21600 A 3475 10800 cd4 cd2 Z',
        size: [21600, 21600],
      },
    ],
  },
  flowChartPreparation: {
    guides: 'x2 */ w 4 5',
    words: 'wd5 t x2 b',
    paths: [{ d: 'M 0 5 L 2 0 8 0 10 5 8 10 2 10 Z', size: [10, 10] }],
  },
  flowChartManualInput: {
    words: 'l hd5 r b',
    paths: [{ d: 'M 0 1 L 5 0 5 5 0 5 Z', size: [5, 5] }],
  },
  flowChartManualOperation: {
    guides: 'x3 */ w 4 5',
    words: 'wd5 t x3 b',
    paths: [{ d: 'M 0 0 L 5 0 4 5 1 5 Z', size: [5, 5] }],
  },
  flowChartOffpageConnector: {
    guides: 'y1 */ h 4 5',
    words: 'l t r y1',
    paths: [{ d: 'M 0 0 L 10 0 10 8 5 10 0 8 Z', size: [10, 10] }],
  },
  flowChartPunchedCard: {
    words: 'l hd5 r b',
    paths: [{ d: 'M 0 1 L 1 0 5 0 5 5 0 5 Z', size: [5, 5] }],
  },
  flowChartPunchedTape: {
    guides: 'ib */ h 4 5',
    words: 'l hd5 r ib',
    paths: [
      {
        d: 'M 0 2 A 5 2 cd2 -10800000 A 5 2 cd2 cd2 L 20 18 A 5 2 0 -10800000 A 5 2 0 cd2 Z',
        size: [20, 20],
      },
    ],
  },
  flowChartSummingJunction: {
    guides: IN_ROUND,
    words: 'il it ir ib',
    paths: [
      { d: `M l vc ${ROUND}`, line: false },
      { d: `M il it L ir ib M ir it L il ib M l vc ${ROUND}`, fill: 'none' },
    ],
  },
  flowChartOr: {
    guides: IN_ROUND,
    words: 'il it ir ib',
    paths: [
      { d: `M l vc ${ROUND}`, line: false },
      { d: `M hc t L hc b M l vc L r vc M l vc ${ROUND}`, fill: 'none' },
    ],
  },
  flowChartCollate: {
    guides: 'ir */ w 3 4; ib */ h 3 4',
    words: 'wd4 hd4 ir ib',
    paths: [{ d: 'M 0 0 L 2 0 1 1 2 2 0 2 1 1 Z', size: [2, 2] }],
  },
  flowChartSort: {
    guides: 'ir */ w 3 4; ib */ h 3 4',
    words: 'wd4 hd4 ir ib',
    paths: [
      { d: DIAMOND, size: [2, 2], line: false },
      { d: `${DIAMOND} M 0 1 L 2 1`, size: [2, 2], fill: 'none' },
    ],
  },
  flowChartExtract: {
    guides: 'x2 */ w 3 4',
    words: 'wd4 vc x2 b',
    paths: [{ d: 'M 0 2 L 1 0 2 2 Z', size: [2, 2] }],
  },
  flowChartMerge: {
    guides: 'x2 */ w 3 4',
    words: 'wd4 t x2 vc',
    paths: [{ d: 'M 0 0 L 2 0 1 2 Z', size: [2, 2] }],
  },
  flowChartOnlineStorage: {
    guides: 'x2 */ w 5 6',
    words: 'wd6 t x2 b',
    paths: [{ d: 'M 1 0 L 6 0 A 1 3 3cd4 -10800000 L 1 6 A 1 3 cd4 cd2 Z', size: [6, 6] }],
  },
  flowChartDelay: {
    guides: IN_ROUND,
    words: 'l it ir ib',
    paths: ['M l t L hc t A wd2 hd2 3cd4 cd2 L l b Z'],
  },
  flowChartMagneticTape: {
    guides: `${IN_ROUND}; ang at2 w h`,
    words: 'il it ir ib',
    paths: ['M hc b A wd2 hd2 cd4 cd4 A wd2 hd2 cd2 cd4 A wd2 hd2 3cd4 cd4 A wd2 hd2 0 ang L r ib r b Z'],
  },
  flowChartMagneticDisk: {
    guides: 'y3 */ h 5 6',
    words: 'l hd3 r y3',
    paths: [
      { d: 'M 0 1 A 3 1 cd2 cd2 L 6 5 A 3 1 0 cd2 Z', size: [6, 6], line: false },
      { d: 'M 6 1 A 3 1 0 cd2 M 0 1 A 3 1 cd2 cd2 L 6 5 A 3 1 0 cd2 Z', size: [6, 6], fill: 'none' },
    ],
  },
  flowChartMagneticDrum: {
    guides: 'x2 */ w 2 3',
    words: 'wd6 t x2 b',
    paths: [
      { d: 'M 1 0 L 5 0 A 1 3 3cd4 cd2 L 1 6 A 1 3 cd4 cd2 Z', size: [6, 6], line: false },
      {
        d: 'M 5 6 A 1 3 cd4 cd2 M 1 0 L 5 0 A 1 3 3cd4 cd2 L 1 6 A 1 3 cd4 cd2 Z',
        size: [6, 6],
        fill: 'none',
      },
    ],
  },
  flowChartDisplay: {
    guides: 'x2 */ w 5 6',
    words: 'wd6 t x2 b',
    paths: [{ d: 'M 0 3 L 1 0 5 0 A 1 3 3cd4 cd2 L 1 6 Z', size: [6, 6] }],
  },
} satisfies Presets
