import { windowBridge } from './data/bridge.ts'
import { checkedBridge } from './data/checked-bridge.ts'
import { openData } from './data/open-data.ts'

const found = windowBridge()
if (found === null) throw new Error('this page is part of the application and does nothing outside it')

export const bridge = checkedBridge(found)

/** The store is opened while the rest of the window's code is still being read. */
export const opening = openData({ bridge })
