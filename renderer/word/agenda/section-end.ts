import { type IContext, type IXmlableObject, Paragraph } from 'docx'
import { lineElement } from '../line-runs.ts'
import type { Line } from '../printed-line.ts'

/** The last line of a section of the file: docx keeps what it says of a section in a paragraph of its own kind only. */
export class SectionEnd extends Paragraph {
  readonly #line: Line

  constructor(line: Line) {
    super({ style: line.style, ...line.options })
    this.#line = line
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const element = super.prepForXml(context)
    const properties: unknown = element?.['w:p']
    if (!Array.isArray(properties)) throw new Error('docx writes a paragraph without properties')
    return { 'w:p': [...properties, ...this.#line.runs.map((run) => lineElement(run, context))] }
  }
}
