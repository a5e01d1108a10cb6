/** Letters and codes set by hand are as long as published ones: `Part 2`, `4.1(a)(iii)`. */
export const LONGEST_LABEL = 16

/** The width of a cell that shows all of a letter or a code. */
export function roomFor(label: string) {
  return { width: `${label.length + 4}ch` }
}
