import { packAsar } from './asar.ts'

/**
 * The application that an Electron without one of its own runs: it loads the folder named on the command
 * line, and the modules after `-r`, which Playwright needs. The fallback's archive brings none.
 */
export function packDefaultApp(): Uint8Array {
  const manifest = JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.js' })
  return packAsar({ 'package.json': manifest, 'main.js': MAIN })
}

const MAIN = `const { app } = require('electron')
const Module = require('module')
const path = require('path')
const fs = require('fs')

const required = []
let target
for (let at = 1; at < process.argv.length && !target; at++) {
  const argument = process.argv[at]
  if (argument === '-r' || argument === '--require') required.push(process.argv[++at])
  else if (argument === '--version') {
    console.log('v' + process.versions.electron)
    process.exit(0)
  } else if (!argument.startsWith('-')) target = path.resolve(argument)
}
if (required.length > 0) Module._preloadModules(required)
if (!target) {
  console.error('usage: electron FOLDER')
  process.exit(2)
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
const manifest = JSON.parse(fs.readFileSync(path.join(target, 'package.json'), 'utf8'))
app.setVersion(manifest.version)
app.name = manifest.productName
app.setAppPath(target)
Module._load(Module._resolveFilename(target, null, true), Module, true)
`
