/** Sheets of the size and with the margins of each section: those that are alike share a name. */
export function pageRules(place: HTMLElement): string {
  const names = new Map<string, string>()
  for (const section of place.querySelectorAll<HTMLElement>('section.docx')) {
    const { width, minHeight, padding, paddingLeft, paddingRight } = section.style
    const box = `size: ${width} ${minHeight}; margin: ${padding};`
    const name = names.get(box) ?? `sheet-${names.size}`
    names.set(box, name)
    // As wide as on the sheet, so that what is measured here is what is printed.
    section.setAttribute('style', `page: ${name}; width: calc(${width} - ${paddingLeft} - ${paddingRight})`)
  }
  return [...names].map(([box, name]) => `@page ${name} { ${box} }`).join('\n')
}
