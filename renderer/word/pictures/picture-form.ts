import { gunzipSync } from 'fflate'

/** The forms of pictures that are printed. Chromium shows all but the last three by itself. */
type PictureForm = 'png' | 'jpeg' | 'gif' | 'bmp' | 'webp' | 'svg' | 'tiff' | 'emf' | 'wmf'

export type Picture = { readonly form: PictureForm; readonly bytes: Uint8Array }

/** What a picture that was packed may unpack to: as much as a part of a paper. */
const LARGEST = 30 * 1024 * 1024

/**
 * A picture, unpacked where it was packed, in the form that its first bytes say it has, whatever its name is;
 * null where it is in none that is printed.
 */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const plain = isPacked(bytes) ? unpacked(bytes) : bytes
  if (plain === null) return null
  const form = formOf(plain)
  return form === null ? null : { form, bytes: plain }
}

/** How pictures begin, in hexadecimal numbers; a point stands for any byte. */
const BEGINNINGS: readonly (readonly [PictureForm, RegExp])[] = [
  ['png', /^89504e470d0a1a0a/],
  ['jpeg', /^ffd8ff/],
  ['gif', /^474946383[79]61/],
  ['bmp', /^424d/],
  ['webp', /^52494646.{8}57454250/],
  ['tiff', /^(49492a00|4d4d002a)/],
  ['emf', /^01000000.{72}20454d46/],
  ['wmf', /^(d7cdc69a|0[12]000900000[13])/],
]
const LONGEST_BEGINNING = 44

function formOf(bytes: Uint8Array): PictureForm | null {
  const beginning = [...bytes.subarray(0, LONGEST_BEGINNING)]
    .map((it) => it.toString(16).padStart(2, '0'))
    .join('')
  const found = BEGINNINGS.find(([, pattern]) => pattern.test(beginning))
  if (found !== undefined) return found[0]
  return /^\s*<([?!][\s\S]*<)?svg\b/.test(new TextDecoder().decode(bytes.subarray(0, 1000))) ? 'svg' : null
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes.length > 18
}

/** Its last four bytes say how long it is unpacked, and more is not read. */
function unpacked(bytes: Uint8Array): Uint8Array | null {
  const length = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true)
  if (length > LARGEST) return null
  try {
    return gunzipSync(bytes)
  } catch {
    return null
  }
}
