import type { Presets } from './preset.ts'

const ACROSS = 'dx1 */ w 73490 200000; x1 +- hc 0 dx1; x4 +- hc dx1 0'

/** The signs of arithmetic. */
export const SIGNS = {
  mathPlus: {
    pulls: 'adj1 23520',
    guides:
      `a pin 0 adj1 73490; ${ACROSS}; dy1 */ h 73490 200000; d */ ss a 200000; x2 +- hc 0 d; x3 +- hc d 0; y1 +- vc 0 dy1; ` +
      'y2 +- vc 0 d; y3 +- vc d 0; y4 +- vc dy1 0',
    words: 'x1 y2 x4 y3',
    paths: ['M x1 y2 L x2 y2 x2 y1 x3 y1 x3 y2 x4 y2 x4 y3 x3 y3 x3 y4 x2 y4 x2 y3 x1 y3 Z'],
  },
  mathMinus: {
    pulls: 'adj1 23520',
    guides: `a pin 0 adj1 100000; ${ACROSS}; d */ h a 200000; y1 +- vc 0 d; y2 +- vc d 0`,
    words: 'x1 y1 x4 y2',
    paths: ['M x1 y1 L x4 y1 x4 y2 x1 y2 Z'],
  },
  mathMultiply: {
    pulls: 'adj1 23520',
    guides:
      'a1 pin 0 adj1 51965; th */ ss a1 100000; a at2 w h; sa sin 1 a; ca cos 1 a; ta tan 1 a; dl mod w h 0; ' +
      'rw */ dl 51965 100000; lm +- dl 0 rw; xm */ ca lm 2; ym */ sa lm 2; dxa */ sa th 2; dya */ ca th 2; xa +- xm 0 dxa; ' +
      'ya +- ym dya 0; xb +- xm dxa 0; yb +- ym 0 dya; xbc +- hc 0 xb; ybc */ xbc ta 1; yc +- ybc yb 0; xd +- r 0 xb; ' +
      'xe +- r 0 xa; yfe +- vc 0 ya; xfe */ yfe 1 ta; xf +- xe 0 xfe; xl +- xa xfe 0; yg +- b 0 ya; yh +- b 0 yb; yi +- b 0 yc',
    words: 'xa yb xe yh',
    paths: ['M xa ya L xb yb hc yc xd yb xe ya xf vc xe yg xd yh hc yi xb yh xa yg xl vc Z'],
  },
  mathDivide: {
    pulls: 'adj1 23520; adj2 5880; adj3 11760',
    guides:
      `a1 pin 1000 adj1 36745; n1 +- 0 0 a1; m3h +/ 73490 n1 4; m3w */ 36745 w h; m3 min m3h m3w; a3 pin 1000 adj3 m3; ` +
      `n3 */ -4 a3 1; m2 +- 73490 n3 a1; a2 pin 0 adj2 m2; dy */ h a1 200000; gap */ h a2 100000; dot */ h a3 100000; ${ACROSS}; ` +
      'y3 +- vc 0 dy; y4 +- vc dy 0; up +- gap dot 0; y2 +- y3 0 up; y1 +- y2 0 dot; y5 +- b 0 y1',
    words: 'x1 y3 x4 y4',
    paths: [
      'M hc y1 A dot dot 3cd4 21600000 Z M hc y5 A dot dot cd4 21600000 Z M x1 y3 L x4 y3 x4 y4 x1 y4 Z',
    ],
  },
  mathEqual: {
    pulls: 'adj1 23520; adj2 11760',
    guides:
      `a1 pin 0 adj1 36745; t1 */ a1 2 1; m2 +- 100000 0 t1; a2 pin 0 adj2 m2; d1 */ h a1 100000; d2 */ h a2 200000; ${ACROSS}; ` +
      'y2 +- vc 0 d2; y3 +- vc d2 0; y1 +- y2 0 d1; y4 +- y3 d1 0',
    words: 'x1 y1 x4 y4',
    paths: ['M x1 y1 L x4 y1 x4 y2 x1 y2 Z M x1 y3 L x4 y3 x4 y4 x1 y4 Z'],
  },
} satisfies Presets
