import type { MinutebookDatabase } from './database.ts'

const answers = new WeakMap<MinutebookDatabase, Map<string, unknown>>()

/** Keeps what a query found before anything is drawn, so that the first view to ask it is drawn whole at once. */
export function keepFirstAnswer(database: MinutebookDatabase, question: string, value: unknown): void {
  const kept = answers.get(database) ?? new Map<string, unknown>()
  answers.set(database, kept.set(question, value))
}

/** What was kept for a question, until a live answer to it was heard. */
export function firstAnswer(
  database: MinutebookDatabase,
  question: string,
): { readonly value: unknown } | null {
  const kept = answers.get(database)
  return kept?.has(question) === true ? { value: kept.get(question) } : null
}

/** From its first live answer on, a question is not answered from memory again. */
export function forgetFirstAnswer(database: MinutebookDatabase, question: string): void {
  answers.get(database)?.delete(question)
}
