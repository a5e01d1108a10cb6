import { paperFile } from './paper-file.ts'
import { defaults, font, LINES, p, paragraphs, r, size, style, table } from './paper-text.ts'

/** Papers that differ in how text looks and in what it is laid out with. */

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>' +
  '<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2>' +
  '<a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>' +
  '<a:fontScheme name="Office"><a:majorFont><a:latin typeface="Liberation Sans"/><a:ea typeface=""/>' +
  '<a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Liberation Serif"/><a:ea typeface=""/>' +
  '<a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"/></a:themeElements></a:theme>'

const THEME_FONT =
  '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/>'
const HEADING_FONT = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>'
const NORMAL_TABLE =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>' +
  '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/>' +
  '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
const GRID =
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>' +
  `<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr>${LINES}</w:tblPr></w:style>`

export const WORD_TODAY = paperFile({
  theme: THEME,
  defaults: defaults(THEME_FONT + size(22), '<w:spacing w:after="160" w:line="259" w:lineRule="auto"/>'),
  styles:
    style('Normal', 'Normal') +
    style('Heading1', 'heading 1', {
      paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="0"/><w:outlineLvl w:val="0"/>',
      text: `${HEADING_FONT}<w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="BF"/>${size(32)}`,
    }) +
    NORMAL_TABLE +
    GRID,
  body:
    p('Roads and bridges', { style: 'Heading1' }) +
    paragraphs(6, (_, words) => p(words)) +
    table(
      Array.from({ length: 8 }, (_, at) => [`Road ${at + 1}`, 'is kept', 'by the county']),
      '<w:tblStyle w:val="TableGrid"/>',
    ) +
    p('Parks', { style: 'Heading1' }) +
    paragraphs(16, (_, words) => p(words)),
})

export const SANS = paperFile({
  defaults: defaults(font('DejaVu Sans') + size(18)),
  styles:
    style('Normal', 'Normal', { paragraph: '<w:spacing w:before="60" w:after="200"/><w:jc w:val="both"/>' }) +
    style('Heading1', 'heading 1', {
      paragraph: '<w:spacing w:before="400" w:after="200"/><w:jc w:val="center"/>',
      text: `<w:b/><w:color w:val="00802B"/>${size(36)}`,
    }) +
    style('BodyText', 'Body Text', { on: 'Normal', text: '<w:i/>' }),
  body:
    p('A heading in green', { style: 'Heading1' }) +
    paragraphs(22, (at, words) => p(words, at % 3 === 0 ? { style: 'BodyText' } : {})),
})

export const PLAIN = paperFile({
  defaults: defaults(font('Liberation Serif') + size(20)),
  body: paragraphs(40, (_, words) => p(words)),
})

const CELLS_ACROSS = (text: string, own: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/>${own}</w:tcPr>${p(text)}</w:tc>`

export const NESTED = paperFile({
  settings: null,
  defaults: defaults(font('Liberation Sans') + size(22)),
  styles: style('Normal', 'Normal', { paragraph: '<w:spacing w:after="120"/>' }) + NORMAL_TABLE + GRID,
  body:
    paragraphs(3, (_, words) => p(words)) +
    table(
      [
        [
          'One',
          table(
            [
              ['Inner', 'table'],
              ['of', 'two'],
            ],
            LINES,
          ) + p('below it'),
          'Three',
        ],
        ['Four', 'Five', 'Six'],
      ],
      LINES,
    ) +
    p('') +
    `<w:tbl><w:tblPr>${LINES}</w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>` +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>${CELLS_ACROSS('Across two', '<w:gridSpan w:val="2"/>')}</w:tr>` +
    `<w:tr>${CELLS_ACROSS('Down two', '<w:vMerge w:val="restart"/>')}${CELLS_ACROSS('Right', '')}</w:tr>` +
    `<w:tr>${CELLS_ACROSS('', '<w:vMerge/>')}${CELLS_ACROSS('Right again', '')}</w:tr></w:tbl>` +
    paragraphs(14, (_, words) => p(words)),
})

export const BANDED = paperFile({
  defaults: defaults(font('Liberation Sans') + size(24), '<w:spacing w:after="240"/>'),
  styles:
    style('Normal', 'Normal') +
    NORMAL_TABLE +
    '<w:style w:type="table" w:styleId="Banded"><w:name w:val="Banded"/><w:basedOn w:val="TableNormal"/>' +
    `<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr><w:tblPr><w:tblStyleRowBandSize w:val="1"/>${LINES}</w:tblPr>` +
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr>' +
    '<w:shd w:val="clear" w:color="auto" w:fill="1F4E79"/></w:tcPr></w:tblStylePr>' +
    '<w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="DDEBF7"/></w:tcPr>' +
    '</w:tblStylePr></w:style>',
  body:
    paragraphs(4, (_, words) => p(words)) +
    table(
      Array.from({ length: 12 }, (_, at) =>
        at === 0 ? ['Park', 'Open', 'Closed'] : [`Park ${at}`, '8', '20'],
      ),
      '<w:tblStyle w:val="Banded"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" ' +
        'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
    ) +
    paragraphs(10, (_, words) => p(words)),
})

export const FORMS = paperFile({
  defaults: defaults(font('Liberation Serif') + size(24)),
  styles: style('Normal', 'Normal', { paragraph: '<w:spacing w:after="160"/>' }),
  body:
    `<w:sdt><w:sdtPr><w:alias w:val="Title"/><w:id w:val="1"/></w:sdtPr><w:sdtContent>${p('In a control')}</w:sdtContent></w:sdt>` +
    p(
      `${r('To: ')}<w:sdt><w:sdtPr><w:id w:val="2"/></w:sdtPr><w:sdtContent>${r('the partnership')}</w:sdtContent></w:sdt>`,
    ) +
    p(`${r('Cost')}<w:r><w:tab/></w:r>${r('£4,600')}`, {
      own: '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="8000"/></w:tabs>',
    }) +
    p('In a box', {
      own:
        '<w:pBdr><w:top w:val="single" w:sz="8" w:space="4" w:color="C00000"/>' +
        '<w:bottom w:val="single" w:sz="8" w:space="4" w:color="C00000"/></w:pBdr>' +
        '<w:shd w:val="clear" w:color="auto" w:fill="FFF2CC"/>',
    }) +
    p('Set in', { own: '<w:ind w:left="1440" w:right="1440" w:firstLine="360"/>' }) +
    paragraphs(20, (at, words) =>
      p(r(words, at % 2 === 0 ? '<w:u w:val="single"/>' : '<w:highlight w:val="yellow"/>')),
    ),
})

const ARABIC = 'اجتمعت اللجنة ونظرت في الطرق والجسور والحدائق وقررت أن تعود إليها في الربيع'

export const RIGHT_TO_LEFT = paperFile({
  defaults: defaults(font('DejaVu Sans') + size(22)),
  styles: style('Normal', 'Normal', { paragraph: '<w:spacing w:after="200"/>' }),
  body: paragraphs(24, (at, words) =>
    at % 2 === 0 ? p(r(`${ARABIC} ${ARABIC}`, '<w:rtl/>'), { own: '<w:bidi/>' }) : p(words),
  ),
})
