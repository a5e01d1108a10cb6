/** `1 meeting`, `12 people`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}

/** The same, with `no comments` for none. */
export function countedOrNo(count: number, one: string, several = `${one}s`): string {
  return count === 0 ? `no ${several}` : counted(count, one, several)
}
