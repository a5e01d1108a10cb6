import type { Preset, Presets } from './preset.ts'

/** Where the point of a balloon is, and at which side of it: `zl`, `zt`, `zr` and `zb` are above nought at that side. */
const POINT =
  'dxp */ w adj1 100000; dyp */ h adj2 100000; xp +- hc dxp 0; yp +- vc dyp 0; dq */ dxp h w; ady abs dyp; adq abs dq; ' +
  'dz +- ady 0 adq; xg1 ?: dxp 7 2; xg2 ?: dxp 10 5; x1 */ w xg1 12; x2 */ w xg2 12; yg1 ?: dyp 7 2; yg2 ?: dyp 10 5; ' +
  'y1 */ h yg1 12; y2 */ h yg2 12; t1 ?: dxp l xp; xl ?: dz l t1; t2 ?: dyp x1 xp; xt ?: dz t2 x1; t3 ?: dxp xp r; ' +
  'xr ?: dz r t3; t4 ?: dyp xp x1; xb ?: dz t4 x1; t5 ?: dxp y1 yp; yl ?: dz y1 t5; t6 ?: dyp t yp; yt ?: dz t6 t; ' +
  't7 ?: dxp yp y1; yr ?: dz y1 t7; t8 ?: dyp yp b; yb ?: dz t8 b'

/** The ends of its pieces: down and across, of a hundred thousand. */
const LINE = {
  1: [18750, -8333, 112500, -38333],
  2: [18750, -8333, 18750, -16667, 112500, -46667],
  3: [18750, -8333, 18750, -16667, 100000, -16667, 112963, -8333],
} as const

/** A box from which a line of one to three pieces leads to what it speaks of. */
function lineCallout(pieces: 1 | 2 | 3, { isBoxed, hasBar }: { isBoxed: boolean; hasBar: boolean }): Preset {
  const ends = Array.from({ length: pieces + 1 }, (_, at) => at + 1)
  const guides = ends.map((at) => `y${at} */ h adj${2 * at - 1} 100000; x${at} */ w adj${2 * at} 100000`)
  const line = `M ${ends.map((at) => `x${at} y${at}`).join(' L ')}`
  const bar = hasBar ? ' M x1 t L x1 b' : ''
  return {
    pulls: LINE[pieces].map((value, at) => `adj${at + 1} ${value}`).join('; '),
    guides: guides.join('; '),
    paths: [
      { d: 'M l t L r t r b l b Z', ...(isBoxed ? {} : { line: false }) },
      { d: line + bar, fill: 'none' },
    ],
  }
}

const PLAIN = { isBoxed: false, hasBar: false }
const BORDER = { isBoxed: true, hasBar: false }
const ACCENT = { isBoxed: false, hasBar: true }
const BOTH = { isBoxed: true, hasBar: true }

/** Balloons, and boxes with a line. */
export const CALLOUTS = {
  wedgeRectCallout: {
    pulls: 'adj1 -20833; adj2 62500',
    guides: POINT,
    paths: ['M l t L x1 t xt yt x2 t r t r y1 xr yr r y2 r b x2 b xb yb x1 b l b l y2 xl yl l y1 Z'],
  },
  wedgeRoundRectCallout: {
    pulls: 'adj1 -20833; adj2 62500; adj3 16667',
    guides: `${POINT}; u1 */ ss adj3 100000; u2 +- r 0 u1; v2 +- b 0 u1; il */ u1 29289 100000; ir +- r 0 il; ib +- b 0 il`,
    words: 'il il ir ib',
    paths: [
      'M l u1 A u1 u1 cd2 cd4 L x1 t xt yt x2 t u2 t A u1 u1 3cd4 cd4 L r y1 xr yr r y2 r v2 A u1 u1 0 cd4 L x2 b xb yb x1 b u1 b ' +
        'A u1 u1 cd4 cd4 L l y2 xl yl l y1 Z',
    ],
  },
  wedgeEllipseCallout: {
    pulls: 'adj1 -20833; adj2 62500',
    guides:
      'dxp */ w adj1 100000; dyp */ h adj2 100000; xp +- hc dxp 0; yp +- vc dyp 0; sdx */ dxp h 1; sdy */ dyp w 1; ' +
      'pang at2 sdx sdy; s +- pang 660000 0; e +- pang 0 660000; dx1 cos wd2 s; dy1 sin hd2 s; x1 +- hc dx1 0; ' +
      'y1 +- vc dy1 0; dx2 cos wd2 e; dy2 sin hd2 e; s1 at2 dx1 dy1; e1 at2 dx2 dy2; t1 +- e1 0 s1; t2 +- t1 21600000 0; ' +
      'turn ?: t1 t1 t2; idx cos wd2 2700000; idy sin hd2 2700000; il +- hc 0 idx; ir +- hc idx 0; it +- vc 0 idy; ' +
      'ib +- vc idy 0',
    words: 'il it ir ib',
    paths: ['M xp yp L x1 y1 A wd2 hd2 s1 turn Z'],
  },
  cloudCallout: {
    pulls: 'adj1 -20833; adj2 62500',
    guides:
      'dxp */ w adj1 100000; dyp */ h adj2 100000; xp +- hc dxp 0; yp +- vc dyp 0; ht cat2 hd2 dxp dyp; wt sat2 wd2 dxp dyp; ' +
      'g2 cat2 wd2 ht wt; g3 sat2 hd2 ht wt; ex +- hc g2 0; ey +- vc g3 0; r1 */ ss 1800 21600; r2 */ ss 1200 21600; ' +
      'r3 */ ss 600 21600; ax */ ex 2 3; ay */ ey 2 3; a1 */ xp 1 3; a2 */ yp 1 3; bx */ ex 1 3; by */ ey 1 3; b1 */ xp 2 3; ' +
      'b2 */ yp 2 3; c1 +- ax a1 0; c2 +- ay a2 0; e1 +- bx b1 0; e2 +- by b2 0; q1 +- c1 r1 0; q2 +- e1 r2 0; q3 +- xp r3 0; ' +
      'il */ w 2977 21600; it */ h 3262 21600; ir */ w 17087 21600; ib */ h 17337 21600',
    words: 'il it ir ib',
    paths: [
      {
        d:
          'M 3900 14370 A 6753 9190 -11429249 7426832 A 5333 7267 -8646143 5396714 A 4365 5945 -8748475 5983381 ' +
          'A 4857 6595 -7859164 7034504 A 5333 7273 -4722533 6541615 A 6775 9220 -2776035 7816140 A 5785 7867 37501 6842000 ' +
          'A 6752 9215 1347096 6910353 A 7720 10543 3974558 4542661 A 4360 5918 -16496525 8804134 A 4345 5945 -14809710 9151131 Z',
        size: [43200, 43200],
      },
      'M q1 c2 A r1 r1 0 21600000 Z M q2 e2 A r2 r2 0 21600000 Z M q3 yp A r3 r3 0 21600000 Z',
    ],
  },
  callout1: lineCallout(1, PLAIN),
  callout2: lineCallout(2, PLAIN),
  callout3: lineCallout(3, PLAIN),
  borderCallout1: lineCallout(1, BORDER),
  borderCallout2: lineCallout(2, BORDER),
  borderCallout3: lineCallout(3, BORDER),
  accentCallout1: lineCallout(1, ACCENT),
  accentCallout2: lineCallout(2, ACCENT),
  accentCallout3: lineCallout(3, ACCENT),
  accentBorderCallout1: lineCallout(1, BOTH),
  accentBorderCallout2: lineCallout(2, BOTH),
  accentBorderCallout3: lineCallout(3, BOTH),
} satisfies Presets
