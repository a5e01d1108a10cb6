import { contextBridge, ipcRenderer } from 'electron'
import { BRIDGE_NAME, EVENT_CHANNELS, REQUEST_CHANNELS } from '../shared/ipc/bridge-names.ts'
import type { Bridge, Refusal } from '../shared/ipc/contract.ts'

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
