import type { Preset, Presets } from './preset.ts'

const open = (d: string, more: Omit<Preset, 'paths'> = {}): Preset => ({
  ...more,
  paths: [{ d, fill: 'none' }],
})
/** A bracket fills the room that it spans, without a line at its open side. */
const bracket = (filled: string, drawn: string, more: Omit<Preset, 'paths'>): Preset => ({
  ...more,
  paths: [
    { d: filled, line: false },
    { d: drawn, fill: 'none' },
  ],
})

const ROUND = 'top */ 50000 h ss; a pin 0 adj top; y1 */ ss a 100000; y2 +- b 0 y1'
const BRACE =
  'a2 pin 0 adj2 100000; q1 +- 100000 0 a2; q2 min q1 a2; q3 */ q2 1 2; m1 */ q3 h ss; a1 pin 0 adj1 m1; ' +
  'y1 */ ss a1 100000; ym */ h a2 100000; y2 +- ym 0 y1; y3 +- ym y1 0; y4 +- b 0 y1; i */ wd2 29289 100000; ' +
  'far +- r 0 i; ib +- b 0 i; near +- wd2 0 i; mid +- wd2 i 0; j */ y1 29289 100000; jb +- b 0 j'
const PAIR =
  'a pin 0 adj 50000; x1 */ ss a 100000; x2 +- r 0 x1; y2 +- b 0 x1; i */ x1 29289 100000; ir +- r 0 i; ib +- b 0 i'
const PAIR_DRAWN =
  'M x1 b A x1 x1 cd4 cd4 L l x1 A x1 x1 cd2 cd4 M x2 t A x1 x1 3cd4 cd4 L r y2 A x1 x1 0 cd4'
const LEFT_BRACE =
  'M r b A wd2 y1 cd4 cd4 L hc y3 A wd2 y1 0 -5400000 A wd2 y1 cd4 -5400000 L hc y1 A wd2 y1 cd2 cd4'
const RIGHT_BRACE =
  'M l t A wd2 y1 3cd4 cd4 L hc y2 A wd2 y1 cd2 -5400000 A wd2 y1 3cd4 -5400000 L hc y4 A wd2 y1 0 cd4'
const PAIR_BRACES =
  'a pin 0 adj 25000; x1 */ ss a 100000; x2 */ ss a 50000; x3 +- r 0 x2; x4 +- r 0 x1; y2 +- vc 0 x1; y3 +- vc x1 0; ' +
  'y4 +- b 0 x1; i */ x1 29289 100000; it +- x1 i 0; ir +- r 0 it; ib +- b 0 i'
const PAIR_BRACES_DRAWN =
  'M x2 b A x1 x1 cd4 cd4 L x1 y3 A x1 x1 0 -5400000 A x1 x1 cd4 -5400000 L x1 x1 A x1 x1 cd2 cd4 ' +
  'M x3 t A x1 x1 3cd4 cd4 L x4 y2 A x1 x1 cd2 -5400000 A x1 x1 3cd4 -5400000 L x4 y4 A x1 x1 0 cd4'

/** Lines and what connects shapes, brackets and braces. */
export const LINES = {
  line: open('M l t L r b'),
  lineInv: open('M l b L r t'),
  straightConnector1: open('M l t L r b'),
  bentConnector2: open('M l t L r t r b'),
  bentConnector3: open('M l t L x1 t x1 b r b', { pulls: 'adj1 50000', guides: 'x1 */ w adj1 100000' }),
  bentConnector4: open('M l t L x1 t x1 y2 r y2 r b', {
    pulls: 'adj1 50000; adj2 50000',
    guides: 'x1 */ w adj1 100000; y2 */ h adj2 100000',
  }),
  bentConnector5: open('M l t L x1 t x1 y2 x3 y2 x3 b r b', {
    pulls: 'adj1 50000; adj2 50000; adj3 50000',
    guides: 'x1 */ w adj1 100000; y2 */ h adj2 100000; x3 */ w adj3 100000',
  }),
  curvedConnector2: open('M l t C wd2 t r hd2 r b'),
  curvedConnector3: open('M l t C x1 t x2 hd4 x2 vc C x2 y3 x3 b r b', {
    pulls: 'adj1 50000',
    guides: 'x2 */ w adj1 100000; x1 +/ l x2 2; x3 +/ r x2 2; y3 */ h 3 4',
  }),
  curvedConnector4: open('M l t C x1 t x2 y1 x2 y2 C x2 y4 x4 y4 x3 y4 C x5 y4 r y3 r b', {
    pulls: 'adj1 50000; adj2 50000',
    guides:
      'x2 */ w adj1 100000; x1 +/ l x2 2; x3 +/ r x2 2; x4 +/ x2 x3 2; x5 +/ x3 r 2; y4 */ h adj2 100000; y1 +/ t y4 4; ' +
      'y2 +/ t y4 2; y3 +/ b y4 2',
  }),
  curvedConnector5: open(
    'M l t C x1 t x2 y1 x2 y2 C x2 y4 x5 y4 x5 y4 C x7 y4 x6 y6 x6 y5 C x6 y8 x8 b r b',
    {
      pulls: 'adj1 50000; adj2 50000; adj3 50000',
      guides:
        'x2 */ w adj1 100000; x1 +/ l x2 2; x6 */ w adj3 100000; x5 +/ x2 x6 2; x7 +/ x5 x6 2; x8 +/ r x6 2; ' +
        'y4 */ h adj2 100000; y1 +/ t y4 4; y2 +/ t y4 2; y5 +/ b y4 2; y6 +/ y4 y5 2; y8 +/ y5 b 2',
    },
  ),
  leftBracket: bracket(
    'M r b A w y1 cd4 cd4 L l y1 A w y1 cd2 cd4 Z',
    'M r b A w y1 cd4 cd4 L l y1 A w y1 cd2 cd4',
    {
      pulls: 'adj 8333',
      guides: `${ROUND}; i */ w 29289 100000; j */ y1 29289 100000; jb +- b 0 j`,
      words: 'i j r jb',
    },
  ),
  rightBracket: bracket(
    'M l t A w y1 3cd4 cd4 L r y2 A w y1 0 cd4 Z',
    'M l t A w y1 3cd4 cd4 L r y2 A w y1 0 cd4',
    {
      pulls: 'adj 8333',
      guides: `${ROUND}; i */ w 70711 100000; j */ y1 29289 100000; jb +- b 0 j`,
      words: 'l j i jb',
    },
  ),
  leftBrace: bracket(`${LEFT_BRACE} Z`, LEFT_BRACE, {
    pulls: 'adj1 8333; adj2 50000',
    guides: BRACE,
    words: 'mid j r jb',
  }),
  rightBrace: bracket(`${RIGHT_BRACE} Z`, RIGHT_BRACE, {
    pulls: 'adj1 8333; adj2 50000',
    guides: BRACE,
    words: 'l j near jb',
  }),
  bracketPair: bracket(
    'M l x1 A x1 x1 cd2 cd4 L x2 t A x1 x1 3cd4 cd4 L r y2 A x1 x1 0 cd4 L x1 b A x1 x1 cd4 cd4 Z',
    PAIR_DRAWN,
    { pulls: 'adj 16667', guides: PAIR, words: 'i i ir ib' },
  ),
  bracePair: bracket(`${PAIR_BRACES_DRAWN.replace(' M x3 t', ' L x3 t')} Z`, PAIR_BRACES_DRAWN, {
    pulls: 'adj 8333',
    guides: PAIR_BRACES,
    words: 'it i ir ib',
  }),
} satisfies Presets
