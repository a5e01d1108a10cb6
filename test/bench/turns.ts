/** What is measured, and the least that it could be. */
export type Pair = { readonly floor: number; readonly value: number }

/** Measures both again and again, one after the other, so that a busy machine slows neither alone. */
export async function inTurns(
  rounds: number,
  floor: () => Promise<number>,
  value: () => Promise<number>,
): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  for (let round = 0; round < rounds; round++) pairs.push({ floor: await floor(), value: await value() })
  return pairs
}
