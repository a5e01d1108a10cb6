/** How wide the text of a section is, between its margins at the sides, in pixels. */
export function textWidth(section: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(section)
  return (
    section.getBoundingClientRect().width - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
  )
}
