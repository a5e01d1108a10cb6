/** A key as it is printed on a British keyboard: `$mod+Shift+E` is Ctrl+Shift+E, or ⇧⌘E on a Mac. */
export function keyName(keys: string): string {
  const mac = navigator.platform.startsWith('Mac')
  return keys
    .split('+')
    .map((key) => (mac ? MAC_NAMES[key] : NAMES[key]) ?? key)
    .join(mac ? '' : '+')
}

const NAMES: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Delete: 'Del',
}

const MAC_NAMES: Readonly<Record<string, string>> = {
  $mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Control: '⌃',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
}
