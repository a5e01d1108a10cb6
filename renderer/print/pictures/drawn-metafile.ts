/**
 * A picture that Windows drew and kept as what it drew (EMF, WMF), as SVG.
 * @throws where it cannot be read, is cut off, or draws nothing
 */
export async function drawnMetafile(bytes: Uint8Array): Promise<Uint8Array> {
  if (isCutOff(bytes)) throw new Error('The picture is cut off')
  const { convertMetafileToSvgTree, svgTreeToString } = await import('emf-converter')
  const drawn = await convertMetafileToSvgTree(new Uint8Array(bytes).buffer, { dpiScale: SHARP })
  if (!drawn?.children?.some(({ tag }) => tag !== 'defs')) throw new Error('The picture cannot be read')
  // As in Word it fills its room, be that wider or narrower than the picture.
  drawn.attrs.preserveAspectRatio = 'none'
  return new TextEncoder().encode(svgTreeToString(drawn))
}

/** For those parts of a drawing that are made of points: twice as many as on a screen. */
const SHARP = 2

/** An EMF, which begins with a one, says how long it is. */
function isCutOff(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(0, true) === 1 && view.getUint32(48, true) > bytes.byteLength
}
