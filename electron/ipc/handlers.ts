import { existsSync } from 'node:fs'
import { app, type BrowserWindow, shell } from 'electron'
import type { copyChannels } from '../../shared/ipc/copy-channels.ts'
import type { OpenedReturn } from '../../shared/ipc/review-channels.ts'
import type { Disk } from '../files/disk.ts'
import { createPlaces } from '../files/places.ts'
import { createCopySaving } from '../files/save-copy.ts'
import { askWhere } from '../files/save-dialog.ts'
import { createSaving } from '../files/save-file.ts'
import type { Moving } from '../moving/moving.ts'
import type { Papers } from '../papers/papers.ts'
import { openHiddenPage } from '../print/hidden-page.ts'
import { createWordPrinter } from '../print/print-word.ts'
import type { ReviewFiles } from '../review-file/review-files.ts'
import type { SecondFolder } from '../second-folder/second-folder.ts'
import type { SpaceWatch } from '../space/space-watch.ts'
import type { SetAside } from '../vault/set-aside.ts'
import type { Vault } from '../vault/vault.ts'
import type { Closing } from '../window/closing.ts'
import { tellNotOpened } from '../window/questions.ts'
import type { Handlers } from './answer.ts'
import { movingHandlers, secondFolderHandlers } from './moving-handlers.ts'
import { reviewFileHandlers } from './review-file-handlers.ts'

/** What the handlers work with. */
export type HandlerParts = {
  readonly window: BrowserWindow
  readonly disk: Disk
  readonly closing: Closing
  readonly vault: Vault
  readonly papers: Papers
  /** Opens the Word file that the chair sent. */
  readonly openReturnedWord: () => Promise<OpenedReturn>
  readonly setAside: SetAside
  readonly space: SpaceWatch
  readonly moving: Moving
  readonly secondFolder: SecondFolder
  readonly reviewFiles: ReviewFiles
}

/** What main does for each request of the window, one line a channel. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { window, disk, closing, vault, papers, space, moving, secondFolder, reviewFiles } = parts
  const places = createPlaces()
  const saving = createSaving({
    places,
    disk,
    shell,
    platform: process.platform,
    askWhere,
    exists: existsSync,
    tellNotOpened: () => void tellNotOpened(window),
  })
  const printWord = createWordPrinter(openHiddenPage)
  return {
    'file:save': (request) => saving.save(request),
    'file:save-copy': createCopySaving({ saving, places, disk, platform: process.platform, now: Date.now }),
    'file:open': (request) => saving.open(request),
    'file:show-in-folder': (request) => saving.showInFolder(request),
    'papers:choose': (request) => papers.choose(request),
    'papers:keep': (request) => papers.keep(request),
    'papers:read': (request) => papers.read(request),
    'review:open-word': () => parts.openReturnedWord(),
    ...storeHandlers(parts),
    'print:word': (request) => printWord(request),
    'space:look': () => space.space(),
    ...copyHandlers(vault),
    ...movingHandlers(moving),
    ...secondFolderHandlers(secondFolder),
    ...reviewFileHandlers(reviewFiles),
    'app:info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      platform: process.platform,
      packaged: app.isPackaged,
    }),
    'window:start-again': () => {
      window.webContents.reload()
      return { kind: 'done' }
    },
    'window:ready-to-close': async ({ unsaved }) => ({
      kind: await closing.pageAnswered(unsaved),
    }),
  }
}

/** The vault, and the store beside it. */
function storeHandlers({ window, vault, setAside }: HandlerParts) {
  return {
    'vault:open': () => vault.open(),
    'vault:append': (request) => vault.append(request),
    'vault:read': (request) => vault.read(request),
    'vault:store-state': () => ({ kind: setAside.storeState() }),
    'vault:keep-copy': async () => {
      await setAside.keepLast()
      return { kind: 'done' }
    },
    'vault:take-store-away': async () => {
      await window.webContents.session.clearStorageData({ storages: ['indexdb'] })
      return { kind: 'done' }
    },
  } satisfies Partial<Handlers>
}

/** What a clerk sees of safety copies, and goes back to. */
function copyHandlers({ copies, restoring, takeSnapshot }: Vault): Pick<Handlers, keyof typeof copyChannels> {
  return {
    'vault:take-snapshot': ({ reason }) => takeSnapshot(reason),
    'copies:list': copies.list,
    'copies:check': copies.check,
    'copies:contents': copies.contents,
    'copies:read': copies.read,
    'copies:changes': restoring.changes,
    'copies:restore': restoring.restore,
    'copies:restored': restoring.restored,
  }
}
