/** How long something may take to appear, in milliseconds; after that the focus stays where it is. */
const PATIENCE = 2000

/** Focuses an element that is about to appear or to move, as soon as it stands where it belongs. */
export function focusOnceThere(selector: string): void {
  const until = performance.now() + PATIENCE
  const look = () => {
    const element = document.querySelector<HTMLElement>(selector)
    if (element === null && performance.now() < until) requestAnimationFrame(look)
    else element?.focus()
  }
  requestAnimationFrame(look)
}
