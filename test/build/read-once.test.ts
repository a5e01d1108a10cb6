import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, type InlineConfig } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { readOnce } from '../../build/bundle/read-once.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-read-once-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('A module of the old kind in a bundle', () => {
  it('is a function in brackets, which is read once, and no arrow', async () => {
    writeFileSync(path.join(folder, 'old.cjs'), 'exports.word = "bundled " + module.id\n')
    writeFileSync(path.join(folder, 'page.js'), 'import { word } from "./old.cjs"\nconsole.log(word)\n')
    const code = await bundled(path.join(folder, 'page.js'))
    expect(code).toContain('bundled ')
    expect(code).toMatch(/\(\(function\(\w,\w\)\{/)
    expect(code).not.toMatch(/\(\(\(\w,\w\)=>\{/)
  })
})

async function bundled(input: string): Promise<string> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'silent',
    plugins: [readOnce()],
    build: { write: false, rolldownOptions: { input } },
  }
  const made = await build(config)
  if (!('output' in made)) throw new Error('Nothing was bundled.')
  return made.output[0].code
}
