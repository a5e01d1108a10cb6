/** Words for the text of made papers, in the XML of Word. */

/** A paragraph: `p('Words', { style: 'Heading1' })`; `own` are further properties of it. */
export function p(text: string, { style = '', own = '' }: { style?: string; own?: string } = {}): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`
  return `<w:p><w:pPr>${named}${own}</w:pPr>${text.startsWith('<') ? text : r(text)}</w:p>`
}

/** A run: `r('Words', '<w:b/>')`. */
export function r(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph in a list. */
export function inList(text: string, list: number, level = 0): string {
  return p(text, { own: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>` })
}

/** A table of rows of cells; `own` are its properties. */
export function table(rows: readonly (readonly string[])[], own = ''): string {
  const columns = rows[0]?.map(() => '<w:gridCol w:w="3000"/>').join('') ?? ''
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
  const line = (cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  return `<w:tbl><w:tblPr>${own}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.map(line).join('')}</w:tbl>`
}

export const LINES =
  '<w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('') +
  '</w:tblBorders>'

/** Enough invented words for several pages. */
export function paragraphs(count: number, of: (at: number, words: string) => string): string {
  return Array.from({ length: count }, (_, at) => of(at, sentence(at))).join('')
}

const WORDS = (
  'the partnership heard that officers had met the districts and would report again in spring so that roads ' +
  'parks schools and bridges are kept safe clean and open to all who use them'
).split(' ')

function sentence(seed: number): string {
  const length = 20 + ((seed * 7) % 45)
  const words = Array.from({ length }, (_, at) => WORDS[(seed * 5 + at * (1 + (seed % 3))) % WORDS.length])
  return `Paragraph ${seed + 1}: ${words.join(' ')}.`
}

/** A style of paragraphs: `style('Heading1', 'heading 1', { text: '<w:b/>' })`. */
export function style(
  id: string,
  name: string,
  { on = 'Normal', paragraph = '', text = '' }: { on?: string; paragraph?: string; text?: string } = {},
): string {
  const below = id === 'Normal' || on === '' ? '' : `<w:basedOn w:val="${on}"/>`
  const isDefault = id === 'Normal' ? ' w:default="1"' : ''
  return (
    `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${below}` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${text}</w:rPr></w:style>`
  )
}

export function font(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:cs="${name}"/>`
}

export function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
}

export function defaults(text: string, paragraph = ''): string {
  return (
    `<w:rPrDefault><w:rPr>${text}</w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${paragraph}</w:pPr></w:pPrDefault>`
  )
}

/** A level of a list: `level(0, 'decimal', '%1.')`. */
export function level(at: number, format: string, label: string, more = ''): string {
  const left = 720 + at * 360
  return (
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${label}"/>` +
    `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr></w:lvl>`
  )
}

export function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels}</w:abstractNum>`
}

/** A list of a definition; `restart` begins it again at this number. */
export function num(id: number, definition: number, restart?: number): string {
  const again =
    restart === undefined
      ? ''
      : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${restart}"/></w:lvlOverride>`
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${again}</w:num>`
}

/** A field with what it shows: `field('PAGEREF there', '2')`. */
export function field(instruction: string, shown: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const words = `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`
  return `${mark('begin')}${words}${mark('separate')}${r(shown)}${mark('end')}`
}

export function bookmark(id: number, name: string, text: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${r(text)}<w:bookmarkEnd w:id="${id}"/>`
}

/** A picture in the line, in points. */
export function picture(relationship: string, width: number, height: number, id = 1): string {
  const extent = `cx="${width * 12700}" cy="${height * 12700}"`
  return (
    `<w:r><w:drawing><wp:inline><wp:extent ${extent}/><wp:docPr id="${id}" name="Picture" descr="A square"/>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    '<pic:nvPicPr><pic:cNvPr id="0" name="Picture"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>' +
    `<a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>` +
    `<a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}
