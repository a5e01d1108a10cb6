/** Pictures in the text of made papers: 200 by 100 points of a screen, or 150 by 75 of a printer. */

const EMU = 9525

export function inlinePicture(id: string): string {
  const size = `cx="${200 * EMU}" cy="${100 * EMU}"`
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr>`
  const picture = `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/><a:stretch/></pic:blipFill>${shape}</pic:pic>`
  const graphic = `<a:graphic><a:graphicData uri="urn:picture">${picture}</a:graphicData></a:graphic>`
  const drawing = `<wp:inline><wp:extent ${size}/><wp:docPr id="1" name="Plan"/>${graphic}</wp:inline>`
  return `<w:p><w:r><w:drawing>${drawing}</w:drawing></w:r></w:p>`
}

/** A spreadsheet, or what else was put into a paper, with the picture that it shows of itself. */
export function objectShowing(
  id: string,
  inside = '<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/>',
): string {
  const shape = `<v:shape id="s1" style="width:150pt;height:75pt" o:ole=""><v:imagedata r:id="${id}" o:title=""/></v:shape>`
  return `<w:p><w:r><w:object ${OLDER}>${shape}${inside}</w:object></w:r></w:p>`
}

const OLDER = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
