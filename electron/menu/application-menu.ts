import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { tellWindow } from '../ipc/events.ts'

const IS_MAC = process.platform === 'darwin'

/** The menu bar. What it offers is about the window and its text; meetings have their own screens. */
export function showApplicationMenu(): void {
  const menus = [...(IS_MAC ? [appMenu()] : []), fileMenu(), editMenu(), viewMenu(), windowMenu(), helpMenu()]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}

function appMenu(): MenuItemConstructorOptions {
  return { role: 'appMenu' }
}

function fileMenu(): MenuItemConstructorOptions {
  const leave: MenuItemConstructorOptions = IS_MAC ? { role: 'close' } : { label: 'Exit', role: 'quit' }
  const saveCopy = { label: 'Save a copy…', click: () => tellWindow('copy:save') }
  const review = { label: 'Open a review file…', click: () => tellWindow('review-file:open') }
  return { label: '&File', submenu: [review, saveCopy, { type: 'separator' }, leave] }
}

function editMenu(): MenuItemConstructorOptions {
  return {
    label: '&Edit',
    submenu: [
      undoItem('Undo', 'CmdOrCtrl+Z', 'edit:undo'),
      undoItem('Redo', IS_MAC ? 'Cmd+Shift+Z' : 'Ctrl+Y', 'edit:redo'),
      { type: 'separator' },
      { label: 'Cut', role: 'cut' },
      { label: 'Copy', role: 'copy' },
      { label: 'Paste', role: 'paste' },
      { label: 'Paste as plain text', role: 'pasteAndMatchStyle' },
      { type: 'separator' },
      { label: 'Select all', role: 'selectAll' },
    ],
  }
}

/** Undo belongs to the page, which knows typed and clicked changes; its keys go there untouched. */
function undoItem(
  label: string,
  accelerator: string,
  channel: 'edit:undo' | 'edit:redo',
): MenuItemConstructorOptions {
  return { label, accelerator, registerAccelerator: false, click: () => tellWindow(channel) }
}

function viewMenu(): MenuItemConstructorOptions {
  return {
    label: '&View',
    submenu: [
      { label: 'Zoom in', role: 'zoomIn' },
      // The key of the plus sign, without Shift.
      { label: 'Zoom in', role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false },
      { label: 'Zoom out', role: 'zoomOut' },
      { label: 'Actual size', role: 'resetZoom' },
      { type: 'separator' },
      { label: 'Full screen', role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : developerItems()),
    ],
  }
}

function developerItems(): MenuItemConstructorOptions[] {
  return [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
}

function windowMenu(): MenuItemConstructorOptions {
  return { label: '&Window', submenu: [{ label: 'Minimise', role: 'minimize' }] }
}

function helpMenu(): MenuItemConstructorOptions {
  return {
    role: 'help',
    label: '&Help',
    submenu: [{ label: 'About Minutebook', click: () => app.showAboutPanel() }],
  }
}
