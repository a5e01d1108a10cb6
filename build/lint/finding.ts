/** Something that a house rule does not allow. */
export type Finding = {
  readonly rule: string
  /** From the top of the tree, with slashes. */
  readonly file: string
  readonly line: number
  readonly message: string
}

/** One line for the terminal, which editors turn into a link. */
export function written(finding: Finding): string {
  return `${finding.file}:${finding.line}  ${finding.message}  (${finding.rule})`
}
