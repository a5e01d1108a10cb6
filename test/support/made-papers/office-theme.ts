const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'

const COLOURS: Readonly<Record<string, string>> = {
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
}

const OWN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const fonts = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`

/** The theme of Office, by which the looks of charts are filled in, with fonts that every computer has. */
export const OFFICE_THEME =
  `<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  Object.entries(COLOURS)
    .map(([name, digits]) => `<a:${name}><a:srgbClr val="${digits}"/></a:${name}>`)
    .join('') +
  `</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${fonts('Liberation Sans')}</a:majorFont>` +
  `<a:minorFont>${fonts('Liberation Sans')}</a:minorFont></a:fontScheme><a:fmtScheme name="Office">` +
  `<a:fillStyleLst>${OWN.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${[6350, 12700, 19050].map((width) => `<a:ln w="${width}">${OWN}</a:ln>`).join('')}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${OWN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
