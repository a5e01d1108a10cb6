import { REVIEW_FILE_ENDING } from '../files/review-file-ending.ts'

/** The review file that a command line names, as a double click on one does; null where it names none. */
export function reviewFileIn(commandLine: readonly string[]): string | null {
  const named = commandLine.slice(1).filter((word) => !word.startsWith('-'))
  return named.findLast((word) => word.toLowerCase().endsWith(REVIEW_FILE_ENDING)) ?? null
}
