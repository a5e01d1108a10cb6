import { hashedText } from '../../../shared/domain/record/version-text.ts'
import type { Version } from '../../../shared/records/version.ts'

type Hashed = Parameters<typeof hashedText>[0]

/** The SHA-256 of what a version says, as 64 digits. */
export async function hashOf(version: Hashed): Promise<string> {
  const text = new TextEncoder().encode(hashedText(version))
  const digest = await crypto.subtle.digest('SHA-256', text)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a version still says what it said when it was made. */
export async function isIntact(version: Version): Promise<boolean> {
  return (await hashOf(version)) === version.hash
}
