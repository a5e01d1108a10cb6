import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { AfterPackContext, CliOptions, Configuration } from 'electron-builder'
import { ROOT } from '../paths.ts'
import type { Runtime } from '../runtime/runtime.ts'
import { Sentence } from '../sentence.ts'

const BASE = 'build/electron-builder.yml'

/**
 * What electron-builder is asked for. A test build takes the runtime that is at hand, is driven by the
 * tests, and says so in its manifest; a release takes the declared Electron and nothing else.
 */
export function packageOptions(runtime: Runtime, declared: string, isTestBuild: boolean): CliOptions {
  return isTestBuild ? testBuild(runtime) : release(runtime, declared)
}

function release(runtime: Runtime, declared: string): CliOptions {
  if (runtime.source === 'registry fallback' || runtime.version !== declared) {
    throw new Sentence(
      `A release is made with Electron ${declared}; here is only ${runtime.version ?? 'an unknown one'}, ` +
        'which gets no security patches. For a package to test with: npm run dist -- --test-build',
    )
  }
  return {
    projectDir: ROOT,
    publish: 'never',
    // A file of this machine gets no rights that our own scheme does not have.
    config: { extends: BASE, electronFuses: { grantFileProtocolExtraPrivileges: false } },
  }
}

/** A folder and an archive for this machine: neither needs a tool from outside. */
function testBuild(runtime: Runtime): CliOptions {
  const config: Configuration = {
    extends: BASE,
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    compression: 'store',
    extraMetadata: { minutebookBuild: 'test' },
    afterPack: removeDefaultApp,
  }
  return { projectDir: ROOT, publish: 'never', linux: ['dir', 'tar.gz'], config }
}

/** electron-builder takes it out of an Electron that it fetched, but not out of one that was handed to it. */
async function removeDefaultApp({ appOutDir }: AfterPackContext): Promise<void> {
  await rm(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true })
}
