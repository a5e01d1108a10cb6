/** Shapes for made papers, in the XML of Word as Word writes it; lengths in points. */

const OFFICE = 'http://schemas.microsoft.com/office/word/2010'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const NAMES =
  `xmlns:wps="${OFFICE}/wordprocessingShape" xmlns:wpg="${OFFICE}/wordprocessingGroup" ` +
  `xmlns:wpc="${OFFICE}/wordprocessingCanvas"`
const EMU = 12_700

type Corner = readonly [left: number, top: number]
type Size = readonly [width: number, height: number]

export type MadeShape = {
  readonly at?: Corner
  readonly size: Size
  /** In degrees. */
  readonly turn?: number
  readonly flip?: 'H' | 'V'
  /** A colour in hexadecimal; none is no fill. */
  readonly fill?: string
  readonly line?: string
  /** Properties of its line beside the colour: `<a:tailEnd type="triangle"/>`. */
  readonly ends?: string
  /** The paragraphs in it. */
  readonly words?: string
  /** Attributes of the room for words: `anchor="ctr"`. */
  readonly body?: string
  readonly pulls?: Readonly<Record<string, number>>
  /** Of the theme, for what it does not say itself. */
  readonly style?: string
}

/** A shape: `shape('ellipse', { size: [60, 30], fill: 'FFCC00' })`. */
export function shape(preset: string, made: MadeShape): string {
  const pulls = Object.entries(made.pulls ?? {}).map(
    ([name, value]) => `<a:gd name="${name}" fmla="val ${value}"/>`,
  )
  const geometry = `<a:prstGeom prst="${preset}"><a:avLst>${pulls.join('')}</a:avLst></a:prstGeom>`
  return drawnShape(geometry, made)
}

/** A shape that somebody drew: its paths, as Word writes them. */
export function freeShape(paths: string, made: MadeShape): string {
  return drawnShape(`<a:custGeom><a:avLst/><a:gdLst/><a:pathLst>${paths}</a:pathLst></a:custGeom>`, made)
}

function drawnShape(geometry: string, made: MadeShape): string {
  const { fill, line, ends = '', words, body = '', style = '' } = made
  const filled = fill === undefined ? '<a:noFill/>' : solid(fill)
  const own = style === '' ? filled : fill === undefined ? '' : filled
  const stroke =
    line === undefined
      ? style === ''
        ? '<a:ln><a:noFill/></a:ln>'
        : ''
      : `<a:ln w="12700">${solid(line)}${ends}</a:ln>`
  const content = words === undefined ? '' : `<wps:txbx><w:txbxContent>${words}</w:txbxContent></wps:txbx>`
  return (
    `<wps:wsp><wps:cNvPr id="2" name="Shape"/><wps:cNvSpPr/><wps:spPr>${place(made)}${geometry}${own}${stroke}</wps:spPr>` +
    `${style}${content}<wps:bodyPr ${body}/></wps:wsp>`
  )
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}

function place({ at = [0, 0], size, turn = 0, flip }: MadeShape): string {
  const turned = turn === 0 ? '' : ` rot="${turn * 60_000}"`
  const flipped = flip === undefined ? '' : ` flip${flip}="1"`
  return `<a:xfrm${turned}${flipped}>${corner('a:off', at)}${extent('a:ext', size)}</a:xfrm>`
}

function corner(name: string, [left, top]: Corner): string {
  return `<${name} x="${left * EMU}" y="${top * EMU}"/>`
}

function extent(name: string, [width, height]: Size): string {
  return `<${name} cx="${width * EMU}" cy="${height * EMU}"/>`
}

/** Shapes that belong together: `inside` is the size in which they are given. */
export function group(
  shapes: string,
  { size, inside = size, at, turn }: Omit<MadeShape, 'words'> & { inside?: Size },
): string {
  const own = place({ size, ...(at === undefined ? {} : { at }), ...(turn === undefined ? {} : { turn }) })
  const space = own.replace('</a:xfrm>', `${corner('a:chOff', [0, 0])}${extent('a:chExt', inside)}</a:xfrm>`)
  return `<wpg:cNvGrpSpPr/><wpg:grpSpPr>${space}</wpg:grpSpPr>${shapes}`
}

/** A drawing in the line: `inLine(shape(…), [60, 30])`. */
export function inLine(content: string, size: Size, label = ''): string {
  const around = `<wp:inline distT="0" distB="0" distL="0" distR="0">${extent('wp:extent', size)}${named(label)}`
  return drawing(`${around}${graphic(content)}</wp:inline>`)
}

/** A drawing at a place of the page or of its paragraph: `wrap` is how the text goes around it. */
export function floating(
  content: string,
  { size, across, down, wrap = 'wrapNone' }: { size: Size; across: string; down: string; wrap?: string },
): string {
  return drawing(
    '<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" behindDoc="0" ' +
      'locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
      `<wp:positionH ${across}</wp:positionH><wp:positionV ${down}</wp:positionV>${extent('wp:extent', size)}` +
      `<wp:${wrap}${wrap === 'wrapSquare' ? ' wrapText="bothSides"' : ''}/>${named('')}<wp:cNvGraphicFramePr/>${graphic(content)}</wp:anchor>`,
  )
}

/** `from('column', 36)` is as far from where the text begins. */
export function from(what: string, points: number): string {
  return `relativeFrom="${what}"><wp:posOffset>${points * EMU}</wp:posOffset>`
}

function named(label: string): string {
  return `<wp:docPr id="7" name="Drawing"${label === '' ? '' : ` descr="${label}"`}/>`
}

function graphic(content: string): string {
  const kind = content.startsWith('<wps:') ? 'Shape' : content.startsWith('<wpc:') ? 'Canvas' : 'Group'
  const held = kind === 'Group' ? `<wpg:wgp>${content}</wpg:wgp>` : content
  return `<a:graphic><a:graphicData uri="${OFFICE}/wordprocessing${kind}">${held}</a:graphicData></a:graphic>`
}

/** Shapes on a canvas. */
export function canvas(shapes: string): string {
  return `<wpc:wpc><wpc:bg/><wpc:whole/>${shapes}</wpc:wpc>`
}

/** As Word writes it for itself, and an empty place for programs before 2010. */
function drawing(content: string): string {
  const needs = content.includes('<wpc:wpc') ? 'wpc' : content.includes('<wpg:wgp') ? 'wpg' : 'wps'
  return (
    `<w:r><mc:AlternateContent ${NAMES}><mc:Choice Requires="${needs}"><w:drawing>${content}</w:drawing></mc:Choice>` +
    '<mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>'
  )
}

/** In the form that Word wrote until 2007. */
export function older(content: string): string {
  const names =
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"'
  return `<w:r><w:pict ${names}>${content}</w:pict></w:r>`
}

/** A diagram (SmartArt) of that size; its parts are `rId20` (what it shows) and `rId21` (how it looks). */
export function diagram([width, height]: Size): string {
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${extent('wp:extent', [width, height])}${named('')}` +
    `<a:graphic><a:graphicData uri="${DRAWING}/diagram"><dgm:relIds xmlns:dgm="${DRAWING}/diagram" r:dm="rId20" r:lo="rId22" ` +
    'r:qs="rId23" r:cs="rId24"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}
