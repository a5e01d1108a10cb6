import type { Preset, Presets } from './preset.ts'

/** Of a turn of 21,600,000. */
const TURN = 21_600_000

/**
 * A star of so many points, the first at the top; `inner` is how deep it is cut, of 50,000.
 * @param wide how much wider than its room the circle of its points is, for those that do not reach its sides
 */
function star(points: number, inner: number, wide = 100_000, tall = 100_000): Preset {
  const corners = Array.from({ length: points * 2 }, (_, at) => {
    const angle = Math.round(((at / points / 2 + 0.75) % 1) * TURN)
    const from = at % 2 === 0 ? 'o' : 'i'
    return `dx${at} cos ${from}w ${angle}; dy${at} sin ${from}h ${angle}; x${at} +- hc dx${at} 0; y${at} +- mid dy${at} 0`
  })
  const path = corners.map((_, at) => `x${at} y${at}`).join(' L ')
  return {
    pulls: `adj ${inner}; hf ${wide}; vf ${tall}`,
    guides:
      'a pin 0 adj 50000; ow */ wd2 hf 100000; oh */ hd2 vf 100000; mid */ vc vf 100000; iw */ ow a 50000; ih */ oh a 50000; ' +
      `sdx cos iw 2700000; sdy sin ih 2700000; il +- hc 0 sdx; ir +- hc sdx 0; it +- mid 0 sdy; ib +- mid sdy 0; ${corners.join('; ')}`,
    words: 'il it ir ib',
    paths: [`M ${path} Z`],
  }
}

const RIBBON =
  'a1 pin 0 adj1 33333; a2 pin 25000 adj2 75000; x10 +- r 0 wd8; dx2 */ w a2 200000; x2 +- hc 0 dx2; x9 +- hc dx2 0; ' +
  'x3 +- x2 wd32 0; x8 +- x9 0 wd32; x5 +- x2 wd8 0; x6 +- x9 0 wd8; x4 +- x5 0 wd32; x7 +- x6 wd32 0; ' +
  'd1 */ h a1 200000; d2 */ h a1 100000; k */ h a1 400000; k1 +- b 0 k; y1 +- b 0 d1; y2 +- b 0 d2; y3 +/ d2 b 2; ' +
  'k2 +- y1 0 k; y4 +/ y2 t 2; k3 +- d1 k 0'

/** A ribbon whose middle stands before its ends: they hang down behind it, or stick up. */
const RIBBON_UP =
  'M l b L x4 b A wd32 k cd4 -10800000 L x3 y1 A wd32 k cd4 cd2 L x8 y2 A wd32 k 3cd4 cd2 L x7 y1 A wd32 k 3cd4 -10800000 ' +
  'L r b x10 y3 r d2 x9 d2 x9 k A wd32 k 0 -5400000 L x3 t A wd32 k 3cd4 -5400000 L x2 d2 l d2 wd8 y3 Z'
const RIBBON_DOWN =
  'M l t L x4 t A wd32 k 3cd4 cd2 L x3 d1 A wd32 k 3cd4 -10800000 L x8 d2 A wd32 k cd4 -10800000 L x7 d1 A wd32 k cd4 cd2 ' +
  'L r t x10 y4 r y2 x9 y2 x9 k1 A wd32 k 0 cd4 L x3 b A wd32 k cd4 cd4 L x2 y2 l y2 wd8 y4 Z'

const WAVE =
  'a2 pin -10000 adj2 10000; y1 */ h a1 100000; d */ y1 10 3; y2 +- y1 0 d; y3 +- y1 d 0; y4 +- b 0 y1; y5 +- y4 0 d; ' +
  'y6 +- y4 d 0; of */ w a2 50000; da ?: of 0 of; db ?: of of 0; x2 +- l 0 da; xe +- r 0 db; xs +- l db 0; xf +- r da 0; ' +
  'il max x2 xs; ir min xe xf; it */ y1 2 1; ib +- b 0 it'

const SCROLL =
  'a pin 0 adj 25000; c */ ss a 100000; c2 */ c 1 2; c4 */ c 1 4; x3 +- c c2 0; x4 +- c c 0; x6 +- r 0 c; x7 +- r 0 c2; ' +
  'y3 +- b 0 c; y4 +- b 0 c2; y5 +- y3 0 c2'

/** Stars, bursts, ribbons, scrolls and waves. */
export const STARS = {
  star4: star(4, 12_500),
  star5: star(5, 19_098, 105_146, 110_557),
  star6: star(6, 28_868, 115_470),
  star7: star(7, 34_601, 102_572, 105_210),
  star8: star(8, 37_500),
  star10: star(10, 42_533, 105_146),
  star12: star(12, 37_500),
  star16: star(16, 37_500),
  star24: star(24, 37_500),
  star32: star(32, 37_500),
  irregularSeal1: {
    guides: 'il */ w 4627 21600; it */ h 6320 21600; ir */ w 16702 21600; ib */ h 13937 21600',
    words: 'il it ir ib',
    paths: [
      {
        d:
          'M 10800 5800 L 14522 0 14155 5325 18380 4457 16702 7315 21097 8137 17607 10475 21600 13290 16837 12942 18145 18095 ' +
          '14020 14457 13247 19737 10532 14935 8485 21600 7715 15627 4762 17617 5667 13937 135 14587 3722 11775 0 8615 4627 7617 ' +
          '370 2295 7312 6320 8352 2295 Z',
        size: [21600, 21600],
      },
    ],
  },
  irregularSeal2: {
    guides: 'il */ w 5372 21600; it */ h 6382 21600; ir */ w 14640 21600; ib */ h 15935 21600',
    words: 'il it ir ib',
    paths: [
      {
        d:
          'M 11462 4342 L 14790 0 14525 5777 18007 3172 16380 6532 21600 6645 16985 9402 18270 11290 16380 12310 18877 15632 ' +
          '14640 14350 14942 17370 12180 15935 11612 18842 9872 17370 8700 19712 7527 18125 4917 21600 4805 18240 1285 17825 ' +
          '3330 15370 0 12877 3935 11592 1172 8270 5372 7817 4502 3625 8550 6382 9722 1887 Z',
        size: [21600, 21600],
      },
    ],
  },
  ribbon2: {
    pulls: 'adj1 16667; adj2 50000',
    guides: RIBBON,
    words: 'x2 t x9 y2',
    paths: [
      RIBBON_UP,
      {
        d:
          'M x5 k1 A wd32 k 0 -5400000 L x3 y1 A wd32 k cd4 cd2 L x5 y2 Z ' +
          'M x6 k1 A wd32 k cd2 cd4 L x8 y1 A wd32 k cd4 -10800000 L x6 y2 Z',
        fill: 'darkenLess',
      },
      { d: 'M x2 d2 L x2 k2 M x9 d2 L x9 k2', fill: 'none' },
    ],
  },
  ribbon: {
    pulls: 'adj1 16667; adj2 50000',
    guides: RIBBON,
    words: 'x2 d2 x9 b',
    paths: [
      RIBBON_DOWN,
      {
        d:
          'M x5 k A wd32 k 0 cd4 L x3 d1 A wd32 k 3cd4 -10800000 L x5 d2 Z ' +
          'M x6 k A wd32 k cd2 -5400000 L x8 d1 A wd32 k 3cd4 cd2 L x6 d2 Z',
        fill: 'darkenLess',
      },
      { d: 'M x2 y2 L x2 k3 M x9 y2 L x9 k3', fill: 'none' },
    ],
  },
  verticalScroll: {
    pulls: 'adj 12500',
    guides: SCROLL,
    words: 'c c x6 y4',
    paths: [
      {
        d:
          'M c2 b A c2 c2 cd4 -5400000 L c2 y4 A c4 c4 cd4 -10800000 L c y3 c c2 A c2 c2 cd2 cd4 L x7 t A c2 c2 3cd4 cd2 ' +
          'L x6 c x6 y4 A c2 c2 0 cd4 Z M x4 c2 A c2 c2 0 cd4 A c4 c4 cd4 cd2 Z',
        line: false,
      },
      {
        d: 'M x4 c2 A c2 c2 0 cd4 A c4 c4 cd4 cd2 Z M c y4 A c2 c2 0 16200000 A c4 c4 3cd4 cd2 Z',
        fill: 'darkenLess',
        line: false,
      },
      {
        d:
          'M c y3 L c c2 A c2 c2 cd2 cd4 L x7 t A c2 c2 3cd4 cd2 L x6 c x6 y4 A c2 c2 0 cd4 L c2 b A c2 c2 cd4 cd2 Z ' +
          'M x3 t A c2 c2 3cd4 cd2 A c4 c4 cd4 cd2 L x4 c2 M x6 c L x3 c M c2 y3 A c4 c4 3cd4 cd2 L c y4 M c2 b A c2 c2 cd4 -5400000 L c y3',
        fill: 'none',
      },
    ],
  },
  horizontalScroll: {
    pulls: 'adj 12500',
    guides: SCROLL,
    words: 'c c x7 y3',
    paths: [
      {
        d:
          'M r c2 A c2 c2 0 cd4 L x7 c2 A c4 c4 0 cd2 L x6 c c2 c A c2 c2 3cd4 -5400000 L l y4 A c2 c2 cd2 -10800000 ' +
          'L c y3 x7 y3 A c2 c2 cd4 -5400000 Z M c2 x4 A c2 c2 cd4 -5400000 A c4 c4 0 -10800000 Z',
        line: false,
      },
      {
        d: 'M c2 x4 A c2 c2 cd4 -5400000 A c4 c4 0 -10800000 Z M x7 c A c2 c2 cd4 -16200000 A c4 c4 cd2 -10800000 Z',
        fill: 'darkenLess',
        line: false,
      },
      {
        d:
          'M l x3 A c2 c2 cd2 cd4 L x6 c x6 c2 A c2 c2 cd2 cd2 L r y5 A c2 c2 0 cd4 L c y3 c y4 A c2 c2 0 cd2 Z M x6 c L x7 c ' +
          'A c2 c2 cd4 -5400000 M x7 c L x7 c2 A c4 c4 0 cd2 M c2 x4 L c2 x3 A c4 c4 cd2 cd2 A c2 c2 0 cd2 M c x3 L c y3',
        fill: 'none',
      },
    ],
  },
  wave: {
    pulls: 'adj1 12500; adj2 0',
    guides: `a1 pin 0 adj1 20000; ${WAVE}; p +/ da xe 3; x3 +- x2 p 0; x4 +/ x3 xe 2; x7 +- xs p 0; x8 +/ x7 xf 2`,
    words: 'il it ir ib',
    paths: ['M x2 y1 C x3 y2 x4 y3 xe y1 L xf y4 C x8 y6 x7 y5 xs y4 Z'],
  },
  doubleWave: {
    pulls: 'adj1 6250; adj2 0',
    guides:
      `a1 pin 0 adj1 12500; ${WAVE}; p +/ da xe 6; q +/ da xe 3; x3 +- x2 p 0; x4 +- x2 q 0; x5 +/ x2 xe 2; x6 +- x5 p 0; ` +
      'x7 +/ x6 xe 2; v3 +- xs p 0; v4 +- xs q 0; v5 +/ xs xf 2; v6 +- v5 p 0; v7 +/ v6 xf 2',
    words: 'il it ir ib',
    paths: [
      'M x2 y1 C x3 y2 x4 y3 x5 y1 C x6 y2 x7 y3 xe y1 L xf y4 C v7 y6 v6 y5 v5 y4 C v4 y6 v3 y5 xs y4 Z',
    ],
  },
} satisfies Presets
