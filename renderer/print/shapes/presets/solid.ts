import type { Presets } from './preset.ts'

const IN_ROUND =
  'idx cos wd2 2700000; idy sin hd2 2700000; il +- hc 0 idx; ir +- hc idx 0; it +- vc 0 idy; ib +- vc idy 0'
/** Where two rays from the middle meet the edge: `p` at the angle `s`, `q` at the angle `e`. */
const ON_EDGE =
  'ws sin wd2 s; hs cos hd2 s; dxs cat2 wd2 hs ws; dys sat2 hd2 hs ws; px +- hc dxs 0; py +- vc dys 0; ' +
  'we sin wd2 e; he cos hd2 e; dxe cat2 wd2 he we; dye sat2 hd2 he we; qx +- hc dxe 0; qy +- vc dye 0'
const TURN =
  's pin 0 adj1 21599999; e pin 0 adj2 21599999; t1 +- e 0 s; t2 +- t1 21600000 0; turn ?: t1 t1 t2'

/** Parts of a circle, corners, and what seems to have depth or is a picture of something. */
export const SOLID = {
  arc: {
    pulls: 'adj1 16200000; adj2 0',
    guides: `${TURN}; ${ON_EDGE}`,
    paths: [
      { d: 'M px py A wd2 hd2 s turn L hc vc Z', line: false },
      { d: 'M px py A wd2 hd2 s turn', fill: 'none' },
    ],
  },
  pie: {
    pulls: 'adj1 0; adj2 16200000',
    guides: `${TURN}; ${ON_EDGE}; ${IN_ROUND}`,
    words: 'il it ir ib',
    paths: ['M px py A wd2 hd2 s turn L hc vc Z'],
  },
  chord: {
    pulls: 'adj1 2700000; adj2 16200000',
    guides: `${TURN}; ${ON_EDGE}; ${IN_ROUND}`,
    words: 'il it ir ib',
    paths: ['M px py A wd2 hd2 s turn Z'],
  },
  blockArc: {
    pulls: 'adj1 10800000; adj2 0; adj3 25000',
    guides:
      `${TURN}; back +- 0 0 turn; ${ON_EDGE}; a pin 0 adj3 50000; d */ ss a 100000; iw +- wd2 0 d; ih +- hd2 0 d; ` +
      'wi sin iw e; hi cos ih e; dxi cat2 iw hi wi; dyi sat2 ih hi wi; ix +- hc dxi 0; iy +- vc dyi 0',
    paths: ['M px py A wd2 hd2 s turn L ix iy A iw ih e back Z'],
  },
  pieWedge: {
    guides: 'g cos w 13500000; i +- r g 0; hh sin h 13500000; j +- b hh 0',
    words: 'i j r b',
    paths: ['M l b A w h cd2 cd4 L r b Z'],
  },
  teardrop: {
    pulls: 'adj 100000',
    guides:
      `a pin 0 adj 200000; dw */ wd2 a 100000; dh */ hd2 a 100000; x1 +- hc dw 0; y1 +- vc 0 dh; x2 +/ hc x1 2; ` +
      `y2 +/ vc y1 2; ${IN_ROUND}`,
    words: 'il it ir ib',
    paths: ['M l vc A wd2 hd2 cd2 cd4 Q x2 t x1 y1 Q r y2 r vc A wd2 hd2 0 cd4 A wd2 hd2 cd4 cd4 Z'],
  },
  halfFrame: {
    pulls: 'adj1 33333; adj2 33333',
    guides:
      'm2 */ 100000 w ss; a2 pin 0 adj2 m2; x1 */ ss a2 100000; g1 */ h x1 w; g2 +- h 0 g1; m1 */ 100000 g2 ss; ' +
      'a1 pin 0 adj1 m1; y1 */ ss a1 100000; dx2 */ y1 w h; x2 +- r 0 dx2; dy2 */ x1 h w; y2 +- b 0 dy2',
    words: 'l t r b',
    paths: ['M l t L r t x2 y1 x1 y1 x1 y2 l b Z'],
  },
  corner: {
    pulls: 'adj1 50000; adj2 50000',
    guides:
      'm1 */ 100000 h ss; m2 */ 100000 w ss; a1 pin 0 adj1 m1; a2 pin 0 adj2 m2; x1 */ ss a2 100000; ' +
      'dy1 */ ss a1 100000; y1 +- b 0 dy1; d +- w 0 h; it ?: d y1 t; ir ?: d r x1',
    words: 'l it ir b',
    paths: ['M l t L x1 t x1 y1 r y1 r b l b Z'],
  },
  diagStripe: {
    pulls: 'adj 50000',
    guides:
      'a pin 0 adj 100000; x2 */ w a 100000; x1 */ x2 1 2; x3 +/ x2 r 2; y2 */ h a 100000; y1 */ y2 1 2; y3 +/ y2 b 2',
    words: 'l t x3 y3',
    paths: ['M l y2 L x2 t r t l b Z'],
  },
  cube: {
    pulls: 'adj 25000',
    guides: 'a pin 0 adj 100000; y1 */ ss a 100000; y4 +- b 0 y1; x4 +- r 0 y1',
    words: 'l y1 x4 b',
    paths: [
      { d: 'M l y1 L x4 y1 x4 b l b Z', line: false },
      { d: 'M x4 y1 L r t r y4 x4 b Z', fill: 'darkenLess', line: false },
      { d: 'M l y1 L y1 t r t x4 y1 Z', fill: 'lightenLess', line: false },
      { d: 'M l y1 L y1 t r t r y4 x4 b l b Z M l y1 L x4 y1 r t M x4 y1 L x4 b', fill: 'none' },
    ],
  },
  can: {
    pulls: 'adj 25000',
    guides: 'top */ 50000 h ss; a pin 0 adj top; y1 */ ss a 200000; y2 +- y1 y1 0; y3 +- b 0 y1',
    words: 'l y2 r y3',
    paths: [
      { d: 'M l y1 A wd2 y1 cd2 -10800000 L r y3 A wd2 y1 0 cd2 Z', line: false },
      { d: 'M l y1 A wd2 y1 cd2 cd2 A wd2 y1 0 cd2 Z', fill: 'lighten', line: false },
      { d: 'M r y1 A wd2 y1 0 cd2 A wd2 y1 cd2 cd2 L r y3 A wd2 y1 0 cd2 L l y1', fill: 'none' },
    ],
  },
  bevel: {
    pulls: 'adj 12500',
    guides: 'a pin 0 adj 50000; x1 */ ss a 100000; x2 +- r 0 x1; y2 +- b 0 x1',
    words: 'x1 x1 x2 y2',
    paths: [
      { d: 'M x1 x1 L x2 x1 x2 y2 x1 y2 Z', line: false },
      { d: 'M l t L r t x2 x1 x1 x1 Z', fill: 'lightenLess', line: false },
      { d: 'M l b L x1 y2 x2 y2 r b Z', fill: 'darkenLess', line: false },
      { d: 'M l t L x1 x1 x1 y2 l b Z', fill: 'lighten', line: false },
      { d: 'M r t L r b x2 y2 x2 x1 Z', fill: 'darken', line: false },
      {
        d: 'M l t L r t r b l b Z M x1 x1 L x2 x1 x2 y2 x1 y2 Z M l t L x1 x1 M l b L x1 y2 M r t L x2 x1 M r b L x2 y2',
        fill: 'none',
      },
    ],
  },
  foldedCorner: {
    pulls: 'adj 16667',
    guides:
      'a pin 0 adj 50000; dy2 */ ss a 100000; dy1 */ dy2 1 5; x1 +- r 0 dy2; x2 +- x1 dy1 0; y2 +- b 0 dy2; y1 +- y2 dy1 0',
    words: 'l t r y2',
    paths: [
      { d: 'M l t L r t r y2 x1 b l b Z', line: false },
      { d: 'M x1 b L x2 y1 r y2 Z', fill: 'darkenLess', line: false },
      { d: 'M x1 b L x2 y1 r y2 x1 b l b l t r t r y2', fill: 'none' },
    ],
  },
  smileyFace: {
    pulls: 'adj 4653',
    guides:
      `a pin -4653 adj 4653; x1 */ w 4969 21699; x2 */ w 6215 21600; x3 */ w 13135 21600; x4 */ w 16640 21600; ` +
      'y1 */ h 7570 21600; y3 */ h 16515 21600; dy2 */ h a 100000; y2 +- y3 0 dy2; y4 +- y3 dy2 0; dy3 */ h a 50000; ' +
      `y5 +- y4 dy3 0; wr */ w 1125 21600; hr */ h 1125 21600; ${IN_ROUND}`,
    words: 'il it ir ib',
    paths: [
      { d: 'M l vc A wd2 hd2 cd2 21600000 Z', line: false },
      { d: 'M x2 y1 A wr hr cd2 21600000 Z M x3 y1 A wr hr cd2 21600000 Z', fill: 'darkenLess' },
      { d: 'M x1 y2 Q hc y5 x4 y2', fill: 'none' },
      { d: 'M l vc A wd2 hd2 cd2 21600000 Z', fill: 'none' },
    ],
  },
  heart: {
    guides:
      'dx1 */ w 49 48; dx2 */ w 10 48; x1 +- hc 0 dx1; x2 +- hc 0 dx2; x3 +- hc dx2 0; x4 +- hc dx1 0; y1 +- t 0 hd3; ' +
      'il */ w 1 6; ir */ w 5 6; ib */ h 2 3',
    words: 'il hd4 ir ib',
    paths: ['M hc hd4 C x3 y1 x4 hd4 hc b C x1 hd4 x2 y1 hc hd4 Z'],
  },
  lightningBolt: {
    guides: 'x1 */ w 5 21; y1 */ h 9 21; x2 */ w 14 21; y2 */ h 13 21',
    words: 'x1 y1 x2 y2',
    paths: [
      {
        d: 'M 8472 0 L 12860 6080 11050 6797 16577 12007 14767 12877 21600 21600 10012 14915 12222 13987 5022 9705 7602 8382 0 3890 Z',
        size: [21600, 21600],
      },
    ],
  },
  sun: {
    guides:
      'il */ w 146 1000; it */ h 146 1000; x1 */ w 1 4; ir +- r 0 x1; ib */ h 3 4; wr */ w 1 4; hr */ h 1 4',
    words: 'x1 hd4 ir ib',
    paths: [
      {
        d:
          'M 21600 10800 L 18320 12630 18320 8970 Z M 18440 3160 L 17420 6770 14830 4180 Z M 10800 0 L 12630 3280 8970 3280 Z ' +
          'M 3160 3160 L 6770 4180 4180 6770 Z M 0 10800 L 3280 8970 3280 12630 Z M 3160 18440 L 4180 14830 6770 17420 Z ' +
          'M 10800 21600 L 8970 18320 12630 18320 Z M 18440 18440 L 14830 17420 17420 14830 Z M 5400 10800 A 5400 5400 cd2 21600000 Z',
        size: [21600, 21600],
      },
    ],
  },
  moon: {
    pulls: 'adj 50000',
    guides:
      'a pin 0 adj 87500; x0 */ w a 100000; v +/ w x0 2; i */ x0 1 4; il +- x0 0 i; q3 */ h 3 4; q7 */ h 7 8',
    words: 'il hd4 x0 q3',
    paths: ['M r b A w hd2 cd4 cd2 C v hd8 x0 hd4 x0 vc C x0 q3 v q7 r b Z'],
  },
  cloud: {
    guides: 'il */ w 2977 21600; it */ h 3262 21600; ir */ w 17087 21600; ib */ h 17337 21600',
    words: 'il it ir ib',
    paths: [
      {
        d:
          'M 3900 14370 A 6753 9190 -11429249 7426832 A 5333 7267 -8646143 5396714 A 4365 5945 -8748475 5983381 ' +
          'A 4857 6595 -7859164 7034504 A 5333 7273 -4722533 6541615 A 6775 9220 -2776035 7816140 A 5785 7867 37501 6842000 ' +
          'A 6752 9215 1347096 6910353 A 7720 10543 3974558 4542661 A 4360 5918 -16496525 8804134 A 4345 5945 -14809710 9151131 Z',
        size: [43200, 43200],
      },
    ],
  },
  funnel: {
    guides: 'y1 */ h 1 4; y2 */ h 3 16; x1 */ w 5 12; x2 */ w 7 12; rw */ w 11 24; rh */ h 1 6; x0 */ w 1 24',
    words: 'l t r b',
    paths: ['M l y1 A wd2 y1 cd2 cd2 L x2 b Q hc b x1 b Z M x0 y2 A rw rh cd2 -21600000 Z'],
  },
} satisfies Presets
