/** Presses a key on an element, as a keyboard would: `Alt+Shift+ArrowUp`, in tinykeys' spelling. */
export function pressKey(element: HTMLElement, keys: string): void {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const isMac = navigator.platform.startsWith('Mac')
  const hasMod = parts.includes('$mod')
  element.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: key.length === 1 ? key.toLowerCase() : key,
      ctrlKey: hasMod && !isMac,
      metaKey: hasMod && isMac,
      altKey: parts.includes('Alt'),
      shiftKey: parts.includes('Shift'),
      bubbles: true,
      cancelable: true,
    }),
  )
}
