import { codeOf, log } from '../log.ts'
import { everythingNow } from '../moving/everything.ts'
import type { SecondFolderSetting } from '../settings/settings.ts'
import type { Vault } from '../vault/vault.ts'
import { type PlacingParts, placeCopy } from './place-copy.ts'

/** Copies everything to the second folder, one copy at a time. */
export interface Copier {
  isCopying(): boolean
  /** Whether the pause after the last failure is over; each is longer than the one before. */
  isTime(): boolean
  /** Settles when it was done or has failed; what became of it is in the settings. Never rejects. */
  copy(): Promise<void>
}

export type CopierParts = PlacingParts & {
  readonly vault: Pick<Vault, 'takeSnapshot' | 'copies'>
  readonly settings: {
    known(): SecondFolderSetting | null
    keep(setting: SecondFolderSetting | null): void
  }
  /** Something else is known than before. */
  readonly tell: () => void
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const MINUTE = 60 * 1000
const LONGEST_PAUSE = 60 * MINUTE

export function createCopier(parts: CopierParts): Copier {
  const { settings, now, tell } = parts
  /** A network that does not answer may never settle it: it is waited for, and not begun a second time. */
  let copying: Promise<void> | null = null
  let failures = 0
  let next = 0

  async function attempt(known: SecondFolderSetting): Promise<void> {
    const all = await everythingNow(parts.vault)
    if (all.kind !== 'everything') return
    try {
      const { folder, recipient } = known
      const key = Buffer.from(known.key, 'base64')
      await placeCopy(parts, { folder, recipient, key, lines: all.lines, at: now() })
      failures = 0
      keep(known, { lastCopy: now(), copied: all.copy, failingSince: null, code: '', isTold: false })
    } catch (error) {
      const code = codeOf(error)
      log({ event: 'second-folder-not-reached', code })
      next = now() + Math.min(MINUTE * 2 ** failures, LONGEST_PAUSE)
      failures += 1
      keep(known, { failingSince: known.failingSince ?? now(), code })
    }
  }

  /** Another folder may have been chosen meanwhile. */
  function keep({ folder }: SecondFolderSetting, change: Partial<SecondFolderSetting>): void {
    const known = settings.known()
    if (known?.folder === folder) settings.keep({ ...known, ...change })
  }

  return {
    isCopying: () => copying !== null,
    isTime: () => now() >= next,
    copy() {
      const known = settings.known()
      if (known === null) return Promise.resolve()
      copying ??= attempt(known).finally(() => {
        copying = null
        tell()
      })
      tell()
      return copying
    },
  }
}
