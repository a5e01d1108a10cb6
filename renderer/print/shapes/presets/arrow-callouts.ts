import type { Presets } from './preset.ts'

const ACROSS =
  'm2 */ 50000 h ss; a2 pin 0 adj2 m2; m1 */ a2 2 1; a1 pin 0 adj1 m1; m3 */ 100000 w ss; a3 pin 0 adj3 m3; ' +
  'q2 */ a3 ss w; m4 +- 100000 0 q2; a4 pin 0 adj4 m4; d1 */ ss a2 100000; d2 */ ss a1 200000; y1 +- vc 0 d1; ' +
  'y2 +- vc 0 d2; y3 +- vc d2 0; y4 +- vc d1 0; d3 */ ss a3 100000; box */ w a4 100000; far +- r 0 d3; rest +- r 0 box'
const DOWN =
  'm2 */ 50000 w ss; a2 pin 0 adj2 m2; m1 */ a2 2 1; a1 pin 0 adj1 m1; m3 */ 100000 h ss; a3 pin 0 adj3 m3; ' +
  'q2 */ a3 ss h; m4 +- 100000 0 q2; a4 pin 0 adj4 m4; d1 */ ss a2 100000; d2 */ ss a1 200000; x1 +- hc 0 d1; ' +
  'x2 +- hc 0 d2; x3 +- hc d2 0; x4 +- hc d1 0; d3 */ ss a3 100000; box */ h a4 100000; far +- b 0 d3; rest +- b 0 box'
/** The box of one with two heads stands in the middle. */
const IN_MIDDLE = (side: 'w' | 'h', middle: 'hc' | 'vc') =>
  `; m */ ${side} a4 200000; from +- ${middle} 0 m; to +- ${middle} m 0`
const PULLS = 'adj1 25000; adj2 25000; adj3 25000; adj4 64977'
const TWO_PULLS = 'adj1 25000; adj2 25000; adj3 25000; adj4 48123'

/** Boxes for words that have an arrow at one side, or at two. */
export const ARROW_CALLOUTS = {
  rightArrowCallout: {
    pulls: PULLS,
    guides: ACROSS,
    words: 'l t box b',
    paths: ['M l t L box t box y2 far y2 far y1 r vc far y4 far y3 box y3 box b l b Z'],
  },
  leftArrowCallout: {
    pulls: PULLS,
    guides: ACROSS,
    words: 'rest t r b',
    paths: ['M l vc L d3 y1 d3 y2 rest y2 rest t r t r b rest b rest y3 d3 y3 d3 y4 Z'],
  },
  downArrowCallout: {
    pulls: PULLS,
    guides: DOWN,
    words: 'l t r box',
    paths: ['M l t L r t r box x3 box x3 far x4 far hc b x1 far x2 far x2 box l box Z'],
  },
  upArrowCallout: {
    pulls: PULLS,
    guides: DOWN,
    words: 'l rest r b',
    paths: ['M l rest L x2 rest x2 d3 x1 d3 hc t x4 d3 x3 d3 x3 rest r rest r b l b Z'],
  },
  leftRightArrowCallout: {
    pulls: TWO_PULLS,
    guides: ACROSS + IN_MIDDLE('w', 'hc'),
    words: 'from t to b',
    paths: [
      'M l vc L d3 y1 d3 y2 from y2 from t to t to y2 far y2 far y1 r vc far y4 far y3 to y3 to b from b from y3 d3 y3 d3 y4 Z',
    ],
  },
  upDownArrowCallout: {
    pulls: TWO_PULLS,
    guides: DOWN + IN_MIDDLE('h', 'vc'),
    words: 'l from r to',
    paths: [
      'M l from L x2 from x2 d3 x1 d3 hc t x4 d3 x3 d3 x3 from r from r to x3 to x3 far x4 far hc b x1 far x2 far x2 to l to Z',
    ],
  },
} satisfies Presets
