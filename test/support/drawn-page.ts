/** A PDF of one page of 100 by 100 points, for tests in a window. */
type PageParts = {
  /** What is drawn on it. */
  readonly content: string
  /** What the content calls by names: `/XObject << /Picture 5 0 R >>`. Its objects are those of `objects`, from 5 on. */
  readonly resources: string
  readonly objects: readonly string[]
}

/** Its bytes are letters, one each. Readers find the objects by themselves, for nothing says where they are. */
export function onePage({ content, resources, objects }: PageParts): Uint8Array {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << ${resources} >> >>`,
    streamOf(content, ''),
    ...objects,
  ]
  const bodies = all.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  const file = `%PDF-1.7\n${bodies}trailer\n<< /Root 1 0 R >>\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

export function streamOf(letters: string, entries: string): string {
  return `<< /Length ${letters.length} ${entries} >>\nstream\n${letters}\nendstream`
}

/** The colour of a place of a picture, as red, green and blue; its places are counted from the top left. */
export function colourAt(picture: ImageBitmap, x: number, y: number): readonly number[] {
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  if (context === null) throw new Error('There is nothing to draw on')
  context.drawImage(picture, 0, 0)
  return [...context.getImageData(x, y, 1, 1).data.slice(0, 3)]
}
