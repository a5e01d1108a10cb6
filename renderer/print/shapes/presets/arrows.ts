import type { Presets } from './preset.ts'

/** A straight arrow across: its shaft is `adj1` of the height, its head as long as `adj2` of the shorter side. */
const ACROSS =
  'm2 */ 100000 w ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m2; dx */ ss a2 100000; dy */ h a1 200000; ' +
  'y1 +- vc 0 dy; y2 +- vc dy 0; x2 +- r 0 dx; over */ dy dx hd2; xr +- x2 over 0; xl +- dx 0 over'
const DOWN =
  'm2 */ 100000 h ss; a1 pin 0 adj1 100000; a2 pin 0 adj2 m2; dy */ ss a2 100000; dx */ w a1 200000; ' +
  'x1 +- hc 0 dx; x2 +- hc dx 0; y2 +- b 0 dy; over */ dx dy wd2; yb +- y2 over 0; yt +- dy 0 over'
const TWO_WAYS = ACROSS.replace('100000 w ss', '50000 w ss')
const UP_AND_DOWN = DOWN.replace('100000 h ss', '50000 h ss')
const HEADS = 'adj1 50000; adj2 50000'

const QUAD =
  'a2 pin 0 adj2 50000; m1 */ a2 2 1; a1 pin 0 adj1 m1; q1 +- 100000 0 m1; m3 */ q1 1 2; a3 pin 0 adj3 m3; ' +
  'x1 */ ss a3 100000; d2 */ ss a2 100000; x2 +- hc 0 d2; x5 +- hc d2 0; d3 */ ss a1 200000; x3 +- hc 0 d3; ' +
  'x4 +- hc d3 0; x6 +- r 0 x1; y2 +- vc 0 d2; y5 +- vc d2 0; y3 +- vc 0 d3; y4 +- vc d3 0; y6 +- b 0 x1'

/** Block arrows that go straight, bend or turn. */
export const ARROWS = {
  rightArrow: {
    pulls: HEADS,
    guides: ACROSS,
    words: 'l y1 xr y2',
    paths: ['M l y1 L x2 y1 x2 t r vc x2 b x2 y2 l y2 Z'],
  },
  leftArrow: {
    pulls: HEADS,
    guides: ACROSS,
    words: 'xl y1 r y2',
    paths: ['M l vc L dx t dx y1 r y1 r y2 dx y2 dx b Z'],
  },
  downArrow: {
    pulls: HEADS,
    guides: DOWN,
    words: 'x1 t x2 yb',
    paths: ['M l y2 L x1 y2 x1 t x2 t x2 y2 r y2 hc b Z'],
  },
  upArrow: {
    pulls: HEADS,
    guides: DOWN,
    words: 'x1 yt x2 b',
    paths: ['M l dy L hc t r dy x2 dy x2 b x1 b x1 dy Z'],
  },
  leftRightArrow: {
    pulls: HEADS,
    guides: TWO_WAYS,
    words: 'xl y1 xr y2',
    paths: ['M l vc L dx t dx y1 x2 y1 x2 t r vc x2 b x2 y2 dx y2 dx b Z'],
  },
  upDownArrow: {
    pulls: HEADS,
    guides: UP_AND_DOWN,
    words: 'x1 yt x2 yb',
    paths: ['M l dy L hc t r dy x2 dy x2 y2 r y2 hc b l y2 x1 y2 x1 dy Z'],
  },
  stripedRightArrow: {
    pulls: HEADS,
    guides: `${ACROSS}; s1 */ ss 1 32; s2 */ ss 2 32; s4 */ ss 4 32; s5 */ ss 5 32`,
    words: 's5 y1 xr y2',
    paths: [
      'M l y1 L s1 y1 s1 y2 l y2 Z M s2 y1 L s4 y1 s4 y2 s2 y2 Z M s5 y1 L x2 y1 x2 t r vc x2 b x2 y2 s5 y2 Z',
    ],
  },
  notchedRightArrow: {
    pulls: HEADS,
    guides: `${ACROSS}; x1 */ dy dx hd2`,
    words: 'x1 y1 xr y2',
    paths: ['M l y1 L x2 y1 x2 t r vc x2 b x2 y2 l y2 x1 vc Z'],
  },
  quadArrow: {
    pulls: 'adj1 22500; adj2 22500; adj3 22500',
    guides: `${QUAD}; over */ d3 x1 d2; ir +- r 0 over`,
    words: 'over y3 ir y4',
    paths: [
      'M l vc L x1 y2 x1 y3 x3 y3 x3 x1 x2 x1 hc t x5 x1 x4 x1 x4 y3 x6 y3 x6 y2 r vc x6 y5 x6 y4 x4 y4 x4 y6 x5 y6 ' +
        'hc b x2 y6 x3 y6 x3 y4 x1 y4 x1 y5 Z',
    ],
  },
  leftRightUpArrow: {
    pulls: 'adj1 25000; adj2 25000; adj3 25000',
    guides:
      'a2 pin 0 adj2 50000; m1 */ a2 2 1; a1 pin 0 adj1 m1; q1 +- 100000 0 m1; m3 */ q1 1 2; a3 pin 0 adj3 m3; ' +
      'x1 */ ss a3 100000; d2 */ ss a2 100000; x2 +- hc 0 d2; x5 +- hc d2 0; d3 */ ss a1 200000; x3 +- hc 0 d3; ' +
      'x4 +- hc d3 0; x6 +- r 0 x1; e2 */ ss a2 50000; y2 +- b 0 e2; y4 +- b 0 d2; y3 +- y4 0 d3; y5 +- y4 d3 0; ' +
      'over */ d3 x1 d2; ir +- r 0 over',
    words: 'over y3 ir y5',
    paths: [
      'M l y4 L x1 y2 x1 y3 x3 y3 x3 x1 x2 x1 hc t x5 x1 x4 x1 x4 y3 x6 y3 x6 y2 r y4 x6 b x6 y5 x1 y5 x1 b Z',
    ],
  },
  leftUpArrow: {
    pulls: 'adj1 25000; adj2 25000; adj3 25000',
    guides:
      'a2 pin 0 adj2 50000; m1 */ a2 2 1; a1 pin 0 adj1 m1; m3 +- 100000 0 m1; a3 pin 0 adj3 m3; x1 */ ss a3 100000; ' +
      'e2 */ ss a2 50000; x2 +- r 0 e2; y2 +- b 0 e2; d4 */ ss a2 100000; x4 +- r 0 d4; y4 +- b 0 d4; d3 */ ss a1 200000; ' +
      'x3 +- x4 0 d3; x5 +- x4 d3 0; y3 +- y4 0 d3; y5 +- y4 d3 0; il */ d3 x1 d4',
    words: 'il y3 x4 y5',
    paths: ['M l y4 L x1 y2 x1 y3 x3 y3 x3 x1 x2 x1 x4 t r x1 x5 x1 x5 y5 x1 y5 x1 b Z'],
  },
  bentUpArrow: {
    pulls: 'adj1 25000; adj2 25000; adj3 25000',
    guides:
      'a1 pin 0 adj1 50000; a2 pin 0 adj2 50000; a3 pin 0 adj3 50000; y1 */ ss a3 100000; e1 */ ss a2 50000; ' +
      'x1 +- r 0 e1; d3 */ ss a2 100000; x3 +- r 0 d3; d2 */ ss a1 200000; x2 +- x3 0 d2; x4 +- x3 d2 0; ' +
      'e2 */ ss a1 100000; y2 +- b 0 e2',
    words: 'l y2 x4 b',
    paths: ['M l y2 L x2 y2 x2 y1 x1 y1 x3 t r y1 x4 y1 x4 b l b Z'],
  },
  bentArrow: {
    pulls: 'adj1 25000; adj2 25000; adj3 25000; adj4 43750',
    guides:
      'a2 pin 0 adj2 50000; m1 */ a2 2 1; a1 pin 0 adj1 m1; a3 pin 0 adj3 50000; th */ ss a1 100000; aw */ ss a2 100000; ' +
      'th2 */ th 1 2; dh2 +- aw 0 th2; ah */ ss a3 100000; bw +- r 0 ah; bh +- b 0 dh2; bs min bw bh; m4 */ 100000 bs ss; ' +
      'a4 pin 0 adj4 m4; bd */ ss a4 100000; bd3 +- bd 0 th; bd2 max bd3 0; x3 +- th bd2 0; x4 +- r 0 ah; ' +
      'y3 +- dh2 th 0; y4 +- y3 dh2 0; y5 +- dh2 bd 0; y6 +- y3 bd2 0',
    words: 'l t r b',
    paths: [
      'M l b L l y5 A bd bd cd2 cd4 L x4 dh2 x4 t r aw x4 y4 x4 y3 x3 y3 A bd2 bd2 3cd4 -5400000 L th b Z',
    ],
  },
  uturnArrow: {
    pulls: 'adj1 25000; adj2 25000; adj3 25000; adj4 43750; adj5 75000',
    guides:
      'a2 pin 0 adj2 25000; m1 */ a2 2 1; a1 pin 0 adj1 m1; q2 */ a1 ss h; q3 +- 100000 0 q2; m3 */ q3 h ss; ' +
      'a3 pin 0 adj3 m3; q1 +- a3 a1 0; m5 */ q1 ss h; a5 pin m5 adj5 100000; th */ ss a1 100000; aw */ ss a2 100000; ' +
      'th2 */ th 1 2; dh2 +- aw 0 th2; y5 */ h a5 100000; ah */ ss a3 100000; y4 +- y5 0 ah; x9 +- r 0 dh2; bw */ x9 1 2; ' +
      'bs min bw y4; m4 */ bs 100000 ss; a4 pin 0 adj4 m4; bd */ ss a4 100000; bd3 +- bd 0 th; bd2 max bd3 0; ' +
      'x3 +- th bd2 0; x8 +- r 0 aw; x6 +- x8 0 aw; x7 +- x6 dh2 0; x4 +- x9 0 bd; x5 +- x7 0 bd2',
    words: 'l t r b',
    paths: [
      'M l b L l bd A bd bd cd2 cd4 L x4 t A bd bd 3cd4 cd4 L x9 y4 r y4 x8 y5 x6 y4 x7 y4 x7 x3 A bd2 bd2 0 -5400000 ' +
        'L x3 th A bd2 bd2 3cd4 -5400000 L th b Z',
    ],
  },
  circularArrow: {
    pulls: 'adj1 12500; adj2 1142319; adj3 20457681; adj4 10800000; adj5 12500',
    guides:
      'a5 pin 0 adj5 25000; m1 */ a5 2 1; a1 pin 0 adj1 m1; e pin 1 adj3 21599999; s pin 0 adj4 21599999; ' +
      'th */ ss a1 100000; half */ ss a5 100000; th2 */ th 1 2; k +- half 0 th2; ow +- wd2 0 k; oh +- hd2 0 k; ' +
      'iw +- ow 0 th; ih +- oh 0 th; mw +- ow 0 th2; mh +- oh 0 th2; hw +- mw half 0; hh +- mh half 0; lw +- mw 0 half; ' +
      'lh +- mh 0 half; tip +- e adj2 0; t1 +- e 0 s; t2 +- t1 21600000 0; turn ?: t1 t1 t2; back +- 0 0 turn; ' +
      'd1 cos ow s; d2 sin oh s; x1 +- hc d1 0; y1 +- vc d2 0; d3 cos hw e; d4 sin hh e; x3 +- hc d3 0; y3 +- vc d4 0; ' +
      'd5 cos mw tip; d6 sin mh tip; x5 +- hc d5 0; y5 +- vc d6 0; d7 cos lw e; d8 sin lh e; x7 +- hc d7 0; y7 +- vc d8 0; ' +
      'd9 cos iw e; d0 sin ih e; x9 +- hc d9 0; y9 +- vc d0 0; il +- hc 0 iw; ir +- hc iw 0; it +- vc 0 ih; ib +- vc ih 0',
    words: 'il it ir ib',
    paths: ['M x1 y1 A ow oh s turn L x3 y3 x5 y5 x7 y7 x9 y9 A iw ih e back Z'],
  },
} satisfies Presets
