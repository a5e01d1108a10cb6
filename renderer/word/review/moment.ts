/** A moment as Word writes it; null for what is none, such as the days of LibreOffice's `0-00-00T00:00:00Z`. */
export function momentOf(text: string): number | null {
  const moment = Date.parse(text)
  return Number.isNaN(moment) || moment < 0 ? null : moment
}
