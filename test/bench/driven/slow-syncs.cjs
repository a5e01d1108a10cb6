// Loaded into the main process before the application, which knows nothing of it: every fdatasync takes so many
// milliseconds longer, as on a slow disk.
const { open } = require('node:fs/promises')
const { setTimeout: pause } = require('node:timers/promises')

const LONGER = Number(process.env.MINUTEBOOK_BENCH_SYNC_TAKES)

open(process.execPath, 'r').then(async (file) => {
  const prototype = Object.getPrototypeOf(file)
  await file.close()
  const { datasync } = prototype
  prototype.datasync = async function () {
    await pause(LONGER)
    return datasync.call(this)
  }
})
