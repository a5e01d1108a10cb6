import { randomUUID } from 'node:crypto'
import type { PlaceToken } from '../../shared/ipc/contract.ts'

/** The places that the clerk chose while the application runs. Only main knows where they are. */
export interface Places {
  /** A token for a path, the same one for the same path. */
  tokenFor(path: string): PlaceToken
  /** The path behind a token, or null where main never gave it out. */
  pathOf(token: PlaceToken): string | null
}

export function createPlaces(): Places {
  const paths = new Map<PlaceToken, string>()
  return {
    tokenFor(path) {
      for (const [token, known] of paths) if (known === path) return token
      const token = randomUUID() as PlaceToken // safe: a token is any text that main itself made
      paths.set(token, path)
      return token
    },
    pathOf: (token) => paths.get(token) ?? null,
  }
}
