// Runs in Electron before the application. Playwright misses a window that opens while it is still connecting,
// and then waits for it for ever; so nothing is ready before Playwright says, by this name of its own, that it is.
const { app } = require('electron')

const isReady = app.whenReady()
const isWatched = new Promise((resolve) => {
  globalThis.__playwright_run = resolve
})
app.whenReady = () => isReady.then(() => isWatched)
