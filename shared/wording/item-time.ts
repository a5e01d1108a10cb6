import { counted } from './counts.ts'

type UsedTime = { readonly used: number; readonly planned: number | null }

/** `B2 since 10.25, 12 of 15 minutes`; an item whose time does not run has no since. */
export function itemTimeWords(code: string, since: string | null, time: UsedTime): string {
  const words = timeUsedWords(time.used, time.planned)
  return since === null
    ? `${code} interrupted, ${words}`
    : `${code} since ${since.replace(':', '.')}, ${words}`
}

/** `12 of 15 minutes`, `18 of 15 minutes, 3 over`; without a plan, `12 minutes`. */
export function timeUsedWords(used: number, planned: number | null): string {
  if (planned === null) return counted(used, 'minute')
  const words = `${used} of ${counted(planned, 'minute')}`
  return used > planned ? `${words}, ${used - planned} over` : words
}
