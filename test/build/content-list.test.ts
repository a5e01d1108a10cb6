import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeContentList } from '../../build/bundle/content-list.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-list-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('The list of the window’s files', () => {
  it('names every file but the maps for developers', async () => {
    mkdirSync(path.join(folder, 'assets'))
    for (const name of ['index.html', 'assets/page.js', 'assets/page.js.map'])
      writeFileSync(path.join(folder, name), '')
    const target = path.join(folder, 'content.json')
    await writeContentList(folder, target)
    expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(['assets/page.js', 'index.html'])
  })
})
