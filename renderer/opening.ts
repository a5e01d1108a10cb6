import { windowBridge } from './data/bridge.ts'
import { checkedBridge } from './data/checked-bridge.ts'
import { windowClock } from './data/clock.ts'
import { openData } from './data/open-data.ts'
import { patienceWith } from './data/patience.ts'
import { failureOf } from './data/store-failure.ts'

const found = windowBridge()
if (found === null) throw new Error('this page is part of the application and does nothing outside it')

export const clock = windowClock()

export const { bridge, inTime } = patienceWith(checkedBridge(found), clock)

/** The store is opened while the rest of the window's code is still being read. Never rejects. */
export const opening = openData({ bridge }).catch(failureOf)
