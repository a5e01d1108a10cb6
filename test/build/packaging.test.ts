import { createRequire } from 'node:module'
import path from 'node:path'
import type { Configuration } from 'electron-builder'
import { describe, expect, it } from 'vitest'
import { packageOptions } from '../../build/packaging/package-options.ts'
import { ROOT } from '../../build/paths.ts'
import type { Runtime } from '../../build/runtime/runtime.ts'

type Validator = {
  getConfig(folder: string, file: string | null, extra: Configuration): Promise<Configuration>
  validateConfiguration(config: Configuration, log: { add(): void; isEnabled: boolean }): Promise<void>
}

// electron-builder checks a configuration when it packages for that system; here it is asked for all of them.
const inside = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'))
// safe: the two functions that electron-builder itself calls before it packages
const builder = inside('app-builder-lib/out/util/config/config') as Validator

async function problemsOf(extra: Configuration): Promise<string> {
  const config = await builder.getConfig(ROOT, path.join('build', 'electron-builder.yml'), extra)
  return builder.validateConfiguration(config, { add: () => undefined, isEnabled: false }).then(
    () => 'none',
    (error: Error) => error.message,
  )
}

const DECLARED = '45.4.1'
const runtime = (source: Runtime['source'], version: string): Runtime => ({
  source,
  version,
  folder: '/electron',
  executable: '/electron/electron',
})

describe('The configuration of the installers', () => {
  it('is of the form that electron-builder knows', async () => {
    expect(await problemsOf({})).toBe('none')
  })

  it('would be refused with a word that electron-builder does not know', async () => {
    expect(await problemsOf(JSON.parse('{ "linux": { "nonsense": true } }'))).toContain(
      'configuration.linux should be',
    )
  })

  it('names installers for Windows, macOS and Linux', async () => {
    const { win, mac, linux } = await builder.getConfig(ROOT, path.join('build', 'electron-builder.yml'), {})
    expect({ win: win?.target, mac: mac?.target, linux: linux?.target }).toEqual({
      win: [
        { target: 'nsis', arch: ['x64', 'arm64'] },
        { target: 'msi', arch: ['x64'] },
      ],
      mac: [{ target: 'dmg', arch: ['universal'] }],
      linux: ['AppImage', 'deb', 'tar.gz'],
    })
  })
})

describe('A release', () => {
  it('is refused with the fallback runtime', () => {
    expect(() => packageOptions(runtime('registry fallback', '25.1.1'), DECLARED, false)).toThrow(
      /A release is made with Electron 45\.4\.1; here is only 25\.1\.1/,
    )
  })

  it('is refused with another Electron than the declared one', () => {
    expect(() => packageOptions(runtime('environment', '44.0.0'), DECLARED, false)).toThrow(/only 44\.0\.0/)
  })

  it('is made with the declared Electron, and bears no mark of a test', () => {
    const options = packageOptions(runtime('electron package', DECLARED), DECLARED, false)
    expect(JSON.stringify(options)).not.toContain('minutebookBuild')
  })
})

describe('A test build', () => {
  it('takes the fallback runtime, and says so in its manifest', () => {
    const options = packageOptions(runtime('registry fallback', '25.1.1'), DECLARED, true)
    expect(options.config).toMatchObject({
      electronDist: '/electron',
      electronVersion: '25.1.1',
      extraMetadata: { minutebookBuild: 'test' },
    })
  })
})
