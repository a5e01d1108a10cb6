/** `Signed: ……… (Chair)   Date: ………`, with room for a hand. */
export function signatureLine(office: string): string {
  return `Signed: ${dots(14)} (${office})   Date: ${dots(7)}`
}

/** Where whoever signs puts their initials on a page. */
export const INITIALS_PLACE = `Initials: ${dots(4)}`

function dots(count: number): string {
  return '…'.repeat(count)
}
