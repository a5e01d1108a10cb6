/** How many frames a dialog may take to go and to give the focus back. */
const PATIENCE = 60

/** Does something once no dialog is open any more and the focus is back where it was. */
export function afterDialog(run: () => void): void {
  let frames = 0
  const look = () => {
    frames += 1
    const isOpen = document.querySelector('[aria-modal="true"]') !== null
    const isBack = document.activeElement !== document.body
    if (frames < PATIENCE && (isOpen || !isBack)) requestAnimationFrame(look)
    else run()
  }
  requestAnimationFrame(look)
}
