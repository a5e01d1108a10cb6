// Runs `run(args)` of a TypeScript file: `node build/run.mjs build/commands/start.ts`. Vite turns it into
// JavaScript on the way, because Node 20 cannot read TypeScript by itself.
import path from 'node:path'
import { runnerImport } from 'vite'

const [file = '', ...args] = process.argv.slice(2)

try {
  const { NODE_ENV } = process.env
  const { module } = await runnerImport(path.resolve(file), { configFile: false, logLevel: 'error' })
  // Vite has made it `development` for its own import; a build after that would bundle React's development build.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  await module.run(args)
} catch (error) {
  console.error(error instanceof Error && error.name === 'Sentence' ? error.message : error)
  process.exit(1)
}
