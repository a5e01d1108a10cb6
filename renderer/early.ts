import { windowBridge } from './data/bridge.ts'

// What takes longest is begun before any other code of the window is read: main opens the journal, and Chromium its
// databases. Whoever needs the answers asks again.
void windowBridge()?.request('vault:open', {})
void indexedDB.databases().catch(() => [])
