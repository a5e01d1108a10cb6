import dingbats from 'pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url'
import symbols from 'pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url'
import jpeg2000 from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url'

/** What pdf.js loads from files of ours when a page needs it. */

/** The folder of the decoder of JPEG 2000 pictures, which pdf.js looks for by its name. */
export const DECODERS = new URL('.', new URL(jpeg2000, import.meta.url)).href

const FONTS = new Map([
  ['FoxitDingbats.pfb', dingbats],
  ['FoxitSymbol.pfb', symbols],
])

/** The two fonts that every reader of PDF has, and no computer: ticks and Greek letters. */
export class BundledFonts {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = FONTS.get(filename)
    if (address === undefined) throw new Error(`No font is called ${filename}`)
    const answer = await fetch(new URL(address, import.meta.url))
    return new Uint8Array(await answer.arrayBuffer())
  }
}
