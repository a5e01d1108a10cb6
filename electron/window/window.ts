import path from 'node:path'
import { app, BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme, screen } from 'electron'
import { startAddress } from '../security/origin.ts'
import type { WindowPlace } from '../settings/settings.ts'
import { rememberedSettings } from '../settings/settings-file.ts'
import { setCurrentWindow } from './current-window.ts'
import { recoverFromCrashes } from './recovering.ts'
import { rememberPlace } from './remember-place.ts'
import { tellSuspending } from './suspending.ts'
import { backgroundColour } from './theme.ts'
import { openingPlace } from './window-place.ts'

/** Makes the application's one window, hidden until its page has drawn itself. */
export function createWindow(): BrowserWindow {
  const { window: remembered } = rememberedSettings()
  const window = new BrowserWindow(windowOptions(remembered))
  setCurrentWindow(window)
  if (remembered?.maximised) window.maximize()
  rememberPlace(window)
  recoverFromCrashes(window)
  tellSuspending(window)
  keepTitle(window)
  followTheme(window)
  window.once('ready-to-show', () => window.show())
  return window
}

/** Puts our page into the window. */
export async function showPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(startAddress())
}

function windowOptions(remembered: WindowPlace | null): BrowserWindowConstructorOptions {
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  return {
    ...openingPlace(remembered, screens),
    title: 'Minutebook',
    // Windows and macOS take it from the program's own file.
    ...(process.platform === 'linux' ? { icon: path.join(__dirname, 'icon.png') } : {}),
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: backgroundColour(),
    webPreferences: {
      preload: path.join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
      devTools: !app.isPackaged,
    },
  }
}

/** Nothing that a page holds may stand in the title, where a shared screen shows it. */
function keepTitle(window: BrowserWindow): void {
  window.on('page-title-updated', (event) => event.preventDefault())
}

function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(backgroundColour())
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
}
