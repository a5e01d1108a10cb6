import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'

const MOST_SUGGESTIONS = 5

/** Shows the menu of a text: on the right button, and on the keyboard's menu key. */
export function showContextMenus(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = [...spellingItems(window, params), ...editingItems(params)]
    if (items.length === 0) return
    Menu.buildFromTemplate(items).popup({ window, x: params.x, y: params.y })
  })
}

function spellingItems(window: BrowserWindow, params: ContextMenuParams): MenuItemConstructorOptions[] {
  const contents = window.webContents
  const word = params.misspelledWord
  if (word === '') return []
  const suggestions = params.dictionarySuggestions.slice(0, MOST_SUGGESTIONS)
  return [
    ...suggestions.map((label) => ({ label, click: () => contents.replaceMisspelling(label) })),
    ...(suggestions.length === 0 ? [{ label: 'No suggestions', enabled: false }] : []),
    { type: 'separator' },
    {
      label: 'Add to dictionary',
      click: () => contents.session.addWordToSpellCheckerDictionary(word),
    },
    { type: 'separator' },
  ]
}

/** In a text, everything that can be done with it; over other words, copying what is selected. */
function editingItems({
  isEditable,
  editFlags,
  selectionText,
}: ContextMenuParams): MenuItemConstructorOptions[] {
  const copy: MenuItemConstructorOptions = { label: 'Copy', role: 'copy', enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { label: 'Cut', role: 'cut', enabled: editFlags.canCut },
    copy,
    { label: 'Paste', role: 'paste', enabled: editFlags.canPaste },
    { label: 'Paste as plain text', role: 'pasteAndMatchStyle', enabled: editFlags.canPaste },
    { type: 'separator' },
    { label: 'Select all', role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}
