import { contextBridge, ipcRenderer } from 'electron'
import {
  BRIDGE_NAME,
  type Bridge,
  EVENT_CHANNELS,
  type Refusal,
  type RequestChannel,
} from '../shared/ipc/contract.ts'

/** Every request of the contract, spelt out: the schemas stay in main, so the preload stays small. */
const REQUEST_CHANNELS = {
  'app:info': true,
  'copies:changes': true,
  'copies:check': true,
  'copies:contents': true,
  'copies:list': true,
  'copies:read': true,
  'copies:restore': true,
  'copies:restored': true,
  'file:open': true,
  'file:save': true,
  'file:save-copy': true,
  'file:show-in-folder': true,
  'moving:choose': true,
  'moving:look': true,
  'moving:outcome': true,
  'moving:progress': true,
  'moving:replace': true,
  'moving:save': true,
  'moving:stop': true,
  'papers:choose': true,
  'papers:keep': true,
  'papers:read': true,
  'review-file:choose': true,
  'review-file:given': true,
  'review-file:read': true,
  'review-file:stop': true,
  'review-file:write': true,
  'second-folder:choose': true,
  'second-folder:copy': true,
  'second-folder:forget': true,
  'second-folder:look': true,
  'second-folder:told': true,
  'print:word': true,
  'space:look': true,
  'vault:append': true,
  'vault:keep-copy': true,
  'vault:open': true,
  'vault:read': true,
  'vault:store-state': true,
  'vault:take-snapshot': true,
  'vault:take-store-away': true,
  'window:ready-to-close': true,
  'window:start-again': true,
} as const satisfies Record<RequestChannel, true>

const NOT_OF_ITS_FORM: Refusal = { kind: 'refused', reason: 'form' }

const bridge: Bridge = {
  async request(channel, argument) {
    if (!Object.hasOwn(REQUEST_CHANNELS, channel)) return NOT_OF_ITS_FORM
    try {
      return await ipcRenderer.invoke(channel, argument)
    } catch {
      // Main answers with values; only an argument that cannot be copied fails before it gets there.
      return NOT_OF_ITS_FORM
    }
  },

  on(channel, listener) {
    if (!EVENT_CHANNELS.includes(channel)) return () => undefined
    // The event itself stays here: it would hand the window a way to main.
    const tell = () => listener()
    ipcRenderer.on(channel, tell)
    return () => ipcRenderer.off(channel, tell)
  },
}

// Before the page listens nothing can have been typed, so the window need not wait for it to answer.
ipcRenderer.on('window:closing', () => {
  const isAlone = ipcRenderer.listenerCount('window:closing') === 1
  if (isAlone) void bridge.request('window:ready-to-close', { unsaved: false })
})

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
