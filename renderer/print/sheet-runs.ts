/**
 * Shows those sections alone that are on sheets of one size after one another: the first such run, the second, and so
 * on; false behind the last. Chromium before 131 knows one width of paper for all that it prints at once: a page
 * across made all others smaller.
 */
export function showSheets(place: HTMLElement, at: number): boolean {
  const runs = sheetRuns([...place.querySelectorAll<HTMLElement>('section.docx')])
  for (const [run, sections] of runs.entries())
    for (const section of sections) section.style.display = run === at ? '' : 'none'
  return at < Math.max(1, runs.length)
}

function sheetRuns(sections: readonly HTMLElement[]): readonly (readonly HTMLElement[])[] {
  const runs: HTMLElement[][] = []
  for (const section of sections) {
    const before = runs.at(-1)
    if (before?.[0]?.style.getPropertyValue('page') === section.style.getPropertyValue('page'))
      before?.push(section)
    else runs.push([section])
  }
  return runs
}
