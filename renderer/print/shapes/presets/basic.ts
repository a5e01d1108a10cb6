import type { Presets } from './preset.ts'

const HALF = 'a pin 0 adj 50000; x1 */ ss a 100000; x2 +- r 0 x1; y2 +- b 0 x1'
const WIDE = 'top */ 50000 w ss; a pin 0 adj top'
const ROUND = 'A wd2 hd2 cd2 cd4 A wd2 hd2 3cd4 cd4 A wd2 hd2 0 cd4 A wd2 hd2 cd4 cd4 Z'
const IN_ROUND =
  'idx cos wd2 2700000; idy sin hd2 2700000; il +- hc 0 idx; ir +- hc idx 0; it +- vc 0 idy; ib +- vc idy 0'
const TWO_SIDES =
  'a1 pin 0 adj1 50000; a2 pin 0 adj2 50000; x1 */ ss a1 100000; x2 +- r 0 x1; z1 */ ss a2 100000; z2 +- r 0 z1; ' +
  'y1 +- b 0 x1; y2 +- b 0 z1; m max x1 z1'
const TWO_ROUND = `${TWO_SIDES}; il */ m 29289 100000; ir +- r 0 il; it */ x1 29289 100000; ib +- b 0 il`
const TWO_SNIPPED = `${TWO_SIDES}; il */ m 1 2; it */ x1 1 2; ir +- r 0 il; ib +- b 0 il`

/** Rectangles, with all that can be done to their corners, and what is round. */
export const BASIC = {
  rect: { paths: ['M l t L r t r b l b Z'] },
  roundRect: {
    pulls: 'adj 16667',
    guides: `${HALF}; il */ x1 29289 100000; ir +- r 0 il; ib +- b 0 il`,
    words: 'il il ir ib',
    paths: ['M l x1 A x1 x1 cd2 cd4 L x2 t A x1 x1 3cd4 cd4 L r y2 A x1 x1 0 cd4 L x1 b A x1 x1 cd4 cd4 Z'],
  },
  round1Rect: {
    pulls: 'adj 16667',
    guides: `${HALF}; i */ x1 29289 100000; ir +- r 0 i`,
    words: 'l t ir b',
    paths: ['M l t L x2 t A x1 x1 3cd4 cd4 L r b l b Z'],
  },
  round2SameRect: {
    pulls: 'adj1 16667; adj2 0',
    guides: TWO_ROUND,
    words: 'il it ir ib',
    paths: [
      'M x1 t L x2 t A x1 x1 3cd4 cd4 L r y2 A z1 z1 0 cd4 L z1 b A z1 z1 cd4 cd4 L l x1 A x1 x1 cd2 cd4 Z',
    ],
  },
  round2DiagRect: {
    pulls: 'adj1 16667; adj2 0',
    guides: TWO_ROUND,
    words: 'il il ir ib',
    paths: [
      'M x1 t L z2 t A z1 z1 3cd4 cd4 L r y1 A x1 x1 0 cd4 L z1 b A z1 z1 cd4 cd4 L l x1 A x1 x1 cd2 cd4 Z',
    ],
  },
  snip1Rect: {
    pulls: 'adj 16667',
    guides: `${HALF}; it */ x1 1 2; ir +/ x2 r 2`,
    words: 'l it ir b',
    paths: ['M l t L x2 t r x1 r b l b Z'],
  },
  snip2SameRect: {
    pulls: 'adj1 16667; adj2 0',
    guides: TWO_SNIPPED,
    words: 'il it ir ib',
    paths: ['M x1 t L x2 t r x1 r y2 z2 b z1 b l y2 l x1 Z'],
  },
  snip2DiagRect: {
    pulls: 'adj1 0; adj2 16667',
    guides: TWO_SNIPPED,
    words: 'il il ir ib',
    paths: ['M x1 t L z2 t r z1 r y1 x2 b z1 b l y2 l x1 Z'],
  },
  snipRoundRect: {
    pulls: 'adj1 16667; adj2 16667',
    guides: `${TWO_SIDES}; il */ x1 29289 100000; ir +/ z2 r 2`,
    words: 'il il ir b',
    paths: ['M x1 t L z2 t r z1 r b l b l x1 A x1 x1 cd2 cd4 Z'],
  },
  plaque: {
    pulls: 'adj 16667',
    guides: `${HALF}; il */ x1 70711 100000; ir +- r 0 il; ib +- b 0 il`,
    words: 'il il ir ib',
    paths: [
      'M l x1 A x1 x1 cd4 -5400000 L x2 t A x1 x1 cd2 -5400000 L r y2 A x1 x1 3cd4 -5400000 L x1 b A x1 x1 0 -5400000 Z',
    ],
  },
  ellipse: { guides: IN_ROUND, words: 'il it ir ib', paths: [`M l vc ${ROUND}`] },
  flowChartConnector: { guides: IN_ROUND, words: 'il it ir ib', paths: [`M l vc ${ROUND}`] },
  donut: {
    pulls: 'adj 25000',
    guides: `a pin 0 adj 50000; d */ ss a 100000; iw +- wd2 0 d; ih +- hd2 0 d; ${IN_ROUND}`,
    words: 'il it ir ib',
    paths: [
      `M l vc ${ROUND} M d vc A iw ih cd2 -5400000 A iw ih cd4 -5400000 A iw ih 0 -5400000 A iw ih 3cd4 -5400000 Z`,
    ],
  },
  noSmoking: {
    pulls: 'adj 18750',
    guides:
      `a pin 0 adj 50000; d */ ss a 100000; iw +- wd2 0 d; ih +- hd2 0 d; ang at2 w h; ct cos ih ang; st sin iw ang; ` +
      'm mod ct st 0; n */ iw ih m; d2 */ d 1 2; da at2 n d2; da2 */ da 2 1; sw +- -10800000 da2 0; s1 +- ang 0 da; ' +
      's2 +- s1 0 cd2; ct1 cos ih s1; st1 sin iw s1; m1 mod ct1 st1 0; n1 */ iw ih m1; dx cos n1 s1; dy sin n1 s1; ' +
      `x1 +- hc dx 0; y1 +- vc dy 0; x2 +- hc 0 dx; y2 +- vc 0 dy; ${IN_ROUND}`,
    words: 'il it ir ib',
    paths: [`M l vc ${ROUND} M x1 y1 A iw ih s1 sw Z M x2 y2 A iw ih s2 sw Z`],
  },
  triangle: {
    pulls: 'adj 50000',
    guides: 'a pin 0 adj 100000; x1 */ w a 200000; x2 */ w a 100000; x3 +- x1 wd2 0',
    words: 'x1 vc x3 b',
    paths: ['M l b L x2 t r b Z'],
  },
  rtTriangle: {
    guides: 'it */ h 7 12; ir */ w 7 12; ib */ h 11 12',
    words: 'wd12 it ir ib',
    paths: ['M l b L l t r b Z'],
  },
  diamond: {
    guides: 'ir */ w 3 4; ib */ h 3 4',
    words: 'wd4 hd4 ir ib',
    paths: ['M l vc L hc t r vc hc b Z'],
  },
  parallelogram: {
    pulls: 'adj 25000',
    guides:
      'top */ 100000 w ss; a pin 0 adj top; x2 */ ss a 100000; x5 +- r 0 x2; q1 */ 5 a top; q2 +/ 1 q1 12; ' +
      'il */ q2 w 1; it */ q2 h 1; ir +- r 0 il; ib +- b 0 it',
    words: 'il it ir ib',
    paths: ['M l b L x2 t r t x5 b Z'],
  },
  trapezoid: {
    pulls: 'adj 25000',
    guides: `${WIDE}; x2 */ ss a 100000; x3 +- r 0 x2; il */ wd3 a top; it */ hd3 a top; ir +- r 0 il`,
    words: 'il it ir b',
    paths: ['M l b L x2 t x3 t r b Z'],
  },
  nonIsoscelesTrapezoid: {
    pulls: 'adj1 25000; adj2 25000',
    guides:
      'top */ 50000 w ss; a1 pin 0 adj1 top; a2 pin 0 adj2 top; x2 */ ss a1 100000; dx3 */ ss a2 100000; ' +
      'x3 +- r 0 dx3; m max a1 a2; il */ wd3 a1 top; it */ hd3 m top; di */ wd3 a2 top; ir +- r 0 di',
    words: 'il it ir b',
    paths: ['M l b L x2 t x3 t r b Z'],
  },
  hexagon: {
    pulls: 'adj 25000; vf 115470',
    guides:
      `${WIDE}; tall */ hd2 vf 100000; x1 */ ss a 100000; x2 +- r 0 x1; dy1 sin tall 3600000; y1 +- vc 0 dy1; ` +
      'y2 +- vc dy1 0; q1 */ top -1 2; q2 +- a q1 0; q3 ?: q2 4 2; q4 ?: q2 3 2; q5 ?: q2 q1 0; q6 +/ a q5 q1; ' +
      'q7 */ q6 q4 -1; q8 +- q3 q7 0; il */ w q8 24; it */ h q8 24; ir +- r 0 il; ib +- b 0 it',
    words: 'il it ir ib',
    paths: ['M l vc L x1 y1 x2 y1 r vc x2 y2 x1 y2 Z'],
  },
  octagon: {
    pulls: 'adj 29289',
    guides: `${HALF}; il */ x1 1 2; ir +- r 0 il; ib +- b 0 il`,
    words: 'il il ir ib',
    paths: ['M l x1 L x1 t x2 t r x1 r y2 x2 b x1 b l y2 Z'],
  },
  pentagon: {
    pulls: 'hf 105146; vf 110557',
    guides:
      'sw */ wd2 hf 100000; sh */ hd2 vf 100000; sc */ vc vf 100000; dx1 cos sw 1080000; dx2 cos sw 18360000; ' +
      'dy1 sin sh 1080000; dy2 sin sh 18360000; x1 +- hc 0 dx1; x2 +- hc 0 dx2; x3 +- hc dx2 0; x4 +- hc dx1 0; ' +
      'y1 +- sc 0 dy1; y2 +- sc 0 dy2; it */ y1 dx2 dx1',
    words: 'x2 it x3 y2',
    paths: ['M x1 y1 L hc t x4 y1 x3 y2 x2 y2 Z'],
  },
  heptagon: {
    guides:
      'x1 */ w 2500 100000; x2 */ w 9905 100000; x3 */ w 27753 100000; x4 +- r 0 x3; x5 +- r 0 x2; y1 */ h 19806 100000; ' +
      'y2 */ h 64310 100000',
    words: 'x2 y1 x5 y2',
    paths: ['M l y2 L x2 y1 hc t x5 y1 r y2 x4 b x3 b Z'],
  },
  decagon: {
    guides:
      'x1 */ w 9549 100000; x2 */ w 34549 100000; x3 +- r 0 x2; x4 +- r 0 x1; y1 */ h 19098 100000; y2 +- b 0 y1',
    words: 'x1 y1 x4 y2',
    paths: ['M l vc L x1 y1 x2 t x3 t x4 y1 r vc x4 y2 x3 b x2 b x1 y2 Z'],
  },
  dodecagon: {
    guides:
      'x1 */ w 2894 21600; x2 */ w 7906 21600; x3 */ w 13694 21600; x4 */ w 18706 21600; y1 */ h 2894 21600; ' +
      'y2 */ h 7906 21600; y3 */ h 13694 21600; y4 */ h 18706 21600',
    words: 'x1 y1 x4 y4',
    paths: ['M l y2 L x1 y1 x2 t x3 t x4 y1 r y2 r y3 x4 y4 x3 b x2 b x1 y4 l y3 Z'],
  },
  homePlate: {
    pulls: 'adj 50000',
    guides: 'top */ 100000 w ss; a pin 0 adj top; dx */ ss a 100000; x1 +- r 0 dx; ir +/ x1 r 2',
    words: 'l t ir b',
    paths: ['M l t L x1 t r vc x1 b l b Z'],
  },
  chevron: {
    pulls: 'adj 50000',
    guides:
      'top */ 100000 w ss; a pin 0 adj top; x1 */ ss a 100000; x2 +- r 0 x1; d +- x2 0 x1; il ?: d x1 l; ir ?: d x2 r',
    words: 'il t ir b',
    paths: ['M l t L x2 t r vc x2 b l b x1 vc Z'],
  },
  plus: {
    pulls: 'adj 25000',
    guides: `${HALF}; d +- w 0 h; il ?: d l x1; ir ?: d r x2; it ?: d x1 t; ib ?: d y2 b`,
    words: 'il it ir ib',
    paths: ['M l x1 L x1 x1 x1 t x2 t x2 x1 r x1 r y2 x2 y2 x2 b x1 b x1 y2 l y2 Z'],
  },
  frame: {
    pulls: 'adj1 12500',
    guides: 'a pin 0 adj1 50000; x1 */ ss a 100000; x4 +- r 0 x1; y4 +- b 0 x1',
    words: 'x1 x1 x4 y4',
    paths: ['M l t L r t r b l b Z M x1 x1 L x1 y4 x4 y4 x4 x1 Z'],
  },
} satisfies Presets
