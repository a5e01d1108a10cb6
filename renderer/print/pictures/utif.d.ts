/** What is used of the library, which has no types of its own. */
declare module 'utif' {
  export type DecodedPage = {
    readonly [tag: string]: readonly number[] | number | Uint8Array
    readonly width: number
    readonly height: number
  }

  /** Puts the data of a page beside what the file says of it. */
  export function decodeImage(bytes: Uint8Array, page: DecodedPage): void

  export function toRGBA8(page: DecodedPage): Uint8Array
}
