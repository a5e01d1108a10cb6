import type { Fault } from './fault.ts'

/** A file whose only sin is one import. */
function importing(source: string, path: string, rule = 'lint/style/noRestrictedImports'): Fault {
  return {
    what: `${source} in ${path.split('/').slice(0, -1).join('/')}`,
    path,
    text: `import '${source}'\n`,
    rule,
  }
}

/** Every wall between the layers, climbed once. */
export const IMPORT_FAULTS: readonly Fault[] = [
  importing('react', 'shared/domain/climb-react.ts'),
  importing('dexie', 'shared/domain/climb-dexie.ts'),
  importing('docx', 'shared/documents/climb-docx.ts'),
  importing('electron', 'shared/ipc/climb-electron.ts'),
  importing('node:fs', 'shared/records/climb-node.ts'),
  importing('fast-check', 'shared/records/climb-package.ts'),
  importing('../../electron/log.ts', 'shared/domain/climb-main.ts'),
  importing('../../renderer/main.tsx', 'shared/domain/climb-window.ts'),
  importing('../../build/paths.ts', 'shared/domain/climb-build.ts'),
  importing('../../test/support/display.ts', 'shared/domain/climb-test.ts'),
  importing('../renderer/main.tsx', 'electron/climb-window.ts'),
  importing('../../renderer/data/bridge.ts', 'electron/files/climb-window.ts'),
  importing('../build/paths.ts', 'electron/climb-build.ts'),
  importing('react', 'electron/climb-react.ts'),
  importing('dexie', 'electron/climb-dexie.ts'),
  importing('docx', 'electron/climb-docx.ts'),
  importing('electron', 'renderer/ui/climb-electron.ts'),
  importing('electron', 'renderer/data/climb-electron.ts'),
  importing('electron', 'renderer/word/climb-electron.ts'),
  importing('../../electron/log.ts', 'renderer/ui/climb-main.ts'),
  importing('../../electron/log.ts', 'renderer/data/climb-main.ts'),
  importing('../../electron/log.ts', 'renderer/word/climb-main.ts'),
  importing('node:fs', 'renderer/ui/climb-node.ts', 'lint/correctness/noNodejsModules'),
  importing('node:fs', 'renderer/data/climb-node.ts', 'lint/correctness/noNodejsModules'),
  importing('node:fs', 'renderer/word/climb-node.ts', 'lint/correctness/noNodejsModules'),
  importing('dexie', 'renderer/features/desk/climb-dexie.ts'),
  importing('dexie-react-hooks', 'renderer/features/desk/climb-dexie-hooks.ts'),
  importing('dexie', 'renderer/editor/climb-dexie.ts'),
  importing('dexie', 'renderer/session/climb-dexie.ts'),
  importing('dexie', 'renderer/word/climb-dexie.ts'),
  importing('docx', 'renderer/features/export/climb-docx.ts'),
  importing('docx', 'renderer/data/climb-docx.ts'),
  importing('docx', 'renderer/preview/climb-docx.ts'),
]
