import { filledEmf } from './filled-emf.ts'
import { setBackgrounds } from './set-backgrounds.ts'

/**
 * A picture that Windows drew and kept as what it drew (EMF, WMF), as SVG.
 * @throws where it cannot be read, is cut off, or draws nothing
 */
export async function drawnMetafile(bytes: Uint8Array): Promise<Uint8Array> {
  if (isCutOff(bytes)) throw new Error('The picture is cut off')
  const { convertMetafileToSvgTree, svgTreeToString } = await import('emf-converter')
  const filled = isEmf(bytes) ? filledEmf(bytes) : bytes
  const drawn = await convertMetafileToSvgTree(new Uint8Array(filled).buffer, {
    dpiScale: SHARP,
    maxRecords: MOST_RECORDS,
  })
  if (!drawn?.children?.some(({ tag }) => tag !== 'defs')) throw new Error('The picture cannot be read')
  setBackgrounds(drawn)
  // As in Word it fills its room, be that wider or narrower than the picture.
  drawn.attrs.preserveAspectRatio = 'none'
  return new TextEncoder().encode(svgTreeToString(drawn))
}

/** For those parts of a drawing that are made of points: twice as many as on a screen. */
const SHARP = 2
/** As many as fit into a part of a paper: of a longer drawing the end would be missing. */
const MOST_RECORDS = 3_000_000

/** One that is cut off says that it is longer than it is. */
function isCutOff(bytes: Uint8Array): boolean {
  return isEmf(bytes) && numberAt(bytes, 48) > bytes.byteLength
}

/** It begins with a record of the first kind; a WMF has its version in the same four bytes. */
function isEmf(bytes: Uint8Array): boolean {
  return numberAt(bytes, 0) === 1
}

function numberAt(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)
}
