import type { PaperParts } from './paper-file.ts'

/** Diagrams (SmartArt) as Word saves them: what they show, and the shapes that it made of that. Lengths in points. */

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'
const OFFICE = 'http://schemas.microsoft.com/office'
const EMU = 12_700

type Box = readonly [left: number, top: number, width: number, height: number]

/** The parts of a diagram, for `more` of a paper. */
export function diagramParts(shapes: string): NonNullable<PaperParts['more']> {
  const data =
    `<dgm:dataModel xmlns:dgm="${DRAWING}/diagram" xmlns:a="${DRAWING}/main"><dgm:ptLst/><dgm:cxnLst/><dgm:bg/><dgm:whole/>` +
    '<dgm:extLst><a:ext uri="http://schemas.microsoft.com/office/drawing/2008/diagram">' +
    `<dsp:dataModelExt xmlns:dsp="${OFFICE}/drawing/2008/diagram" relId="rId21" minVer="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>` +
    '</a:ext></dgm:extLst></dgm:dataModel>'
  const drawn =
    `<dsp:drawing xmlns:dgm="${DRAWING}/diagram" xmlns:dsp="${OFFICE}/drawing/2008/diagram" xmlns:a="${DRAWING}/main"><dsp:spTree>` +
    `<dsp:nvGrpSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvGrpSpPr/></dsp:nvGrpSpPr><dsp:grpSpPr/>${shapes}</dsp:spTree></dsp:drawing>`
  return [
    ['rId20', 'diagramData', 'diagrams/data1.xml', data],
    ['rId21', 'diagramDrawing', 'diagrams/drawing1.xml', drawn],
  ]
}

/** A shape of a diagram, in the first colour of the theme. */
export function diagramShape(
  preset: string,
  [left, top, width, height]: Box,
  words = '',
  { turn = 0, size = 16 }: { turn?: number; size?: number } = {},
): string {
  const turned = turn === 0 ? '' : ` rot="${turn * 60_000}"`
  const back = turn === 0 ? '' : ` rot="${-turn * 60_000}"`
  const place = `<a:off x="${left * EMU}" y="${top * EMU}"/><a:ext cx="${width * EMU}" cy="${height * EMU}"/>`
  return (
    `<dsp:sp modelId="{00000000-0000-0000-0000-000000000000}"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/></dsp:nvSpPr>` +
    `<dsp:spPr><a:xfrm${turned}>${place}</a:xfrm><a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom></dsp:spPr>` +
    '<dsp:style><a:lnRef idx="2"><a:schemeClr val="lt1"/></a:lnRef><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef>' +
    '<a:effectRef idx="0"/><a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></dsp:style>' +
    `<dsp:txBody><a:bodyPr lIns="60960" tIns="60960" rIns="60960" bIns="60960" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    `<a:p><a:pPr marL="0" lvl="0" indent="0" algn="ctr"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:buNone/></a:pPr>` +
    `<a:r><a:rPr lang="en-GB" sz="${size * 100}" kern="1200"/><a:t>${words}</a:t></a:r></a:p></dsp:txBody>` +
    `<dsp:txXfrm${back}>${place}</dsp:txXfrm></dsp:sp>`
  )
}

/** A line of a hierarchy, from the middle of one box down to that of another. */
function elbow([left, top, width, height]: Box, isToLeft: boolean): string {
  const [w, h] = [width * EMU, height * EMU]
  const [start, end] = isToLeft ? [w, 0] : [0, w]
  const point = (x: number, y: number) => `<a:pt x="${x}" y="${y}"/>`
  const line = [point(start, h / 2), point(end, h / 2), point(end, h)]
    .map((it) => `<a:lnTo>${it}</a:lnTo>`)
    .join('')
  const place = `<a:off x="${left * EMU}" y="${top * EMU}"/><a:ext cx="${w}" cy="${h}"/>`
  return (
    '<dsp:sp modelId="{00000000-0000-0000-0000-000000000001}"><dsp:nvSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvSpPr/></dsp:nvSpPr>' +
    `<dsp:spPr><a:xfrm>${place}</a:xfrm><a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="0" b="0"/>` +
    `<a:pathLst><a:path><a:moveTo>${point(start, 0)}</a:moveTo>${line}</a:path></a:pathLst></a:custGeom><a:noFill/></dsp:spPr>` +
    '<dsp:style><a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="60000"/></a:schemeClr></a:lnRef><a:fillRef idx="0"/>' +
    '<a:effectRef idx="0"/><a:fontRef idx="minor"/></dsp:style></dsp:sp>'
  )
}

/** Three steps with arrows between them. */
export const PROCESS = ['Ask the districts', 'Draft the plan', 'Adopt it']
  .map((words, at) => {
    const left = at * 145
    const arrow = at < 2 ? diagramShape('rightArrow', [left + 112, 67, 22, 26]) : ''
    return diagramShape('roundRect', [left, 40, 105, 80], words) + arrow
  })
  .join('')

/** A board above two groups. */
export const HIERARCHY =
  elbow([90, 50, 120, 30], true) +
  elbow([210, 50, 120, 30], false) +
  diagramShape('rect', [150, 0, 120, 50], 'The board') +
  diagramShape('rect', [30, 80, 120, 50], 'Roads group') +
  diagramShape('rect', [270, 80, 120, 50], 'Parks group')

/** Three things of which each leads to the next, in a ring. */
export const CYCLE =
  diagramShape('ellipse', [160, 0, 100, 60], 'Plan') +
  diagramShape('rightArrow', [255, 62, 30, 28], '', { turn: 60 }) +
  diagramShape('ellipse', [240, 100, 100, 60], 'Do') +
  diagramShape('rightArrow', [195, 116, 30, 28], '', { turn: 180 }) +
  diagramShape('ellipse', [80, 100, 100, 60], 'Review') +
  diagramShape('rightArrow', [135, 62, 30, 28], '', { turn: 300 })
