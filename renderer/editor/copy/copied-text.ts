import type { CopiedLine } from './copied-lines.ts'

/** The copied lines as plain text, each with its label; a second level is set in. */
export function copiedText(lines: readonly CopiedLine[]): string {
  return lines
    .map(({ label, level, words }) => {
      const text = words.textBetween(0, words.size, undefined, '\n')
      return `${level === 2 ? '    ' : ''}${label === '' ? '' : `${label} `}${text}`
    })
    .join('\n')
}
