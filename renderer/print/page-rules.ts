/**
 * Sheets of the size and with the margins of each section: those that are alike share a name. The margins at the
 * sides are within the section, because nothing is printed in those of a sheet, and tables and shapes reach there.
 */
export function pageRules(place: HTMLElement): string {
  const names = new Map<string, string>()
  for (const section of place.querySelectorAll<HTMLElement>('section.docx')) {
    const { width, minHeight, paddingTop, paddingBottom, paddingLeft, paddingRight } = section.style
    const box = `size: ${width} ${minHeight}; margin: ${paddingTop} 0 ${paddingBottom};`
    const name = names.get(box) ?? `sheet-${names.size}`
    names.set(box, name)
    // As wide as on the sheet, so that what is measured here is what is printed.
    const sides = `box-sizing: border-box; width: ${width}; padding: 0 ${paddingRight} 0 ${paddingLeft}`
    const height = `--page-height: calc(${minHeight} - ${paddingTop} - ${paddingBottom})`
    section.setAttribute('style', `page: ${name}; ${sides}; ${height}`)
  }
  return [...names].map(([box, name]) => `@page ${name} { ${box} }`).join('\n')
}
