import { describe, expect, it } from 'vitest'
import { windowBridge } from '../../../renderer/data/bridge.ts'
import { checkedBridge } from '../../../renderer/data/checked-bridge.ts'
import { FakeMainProcess } from '../../support/main-process.ts'

const INFO = { version: '0.1.0', electron: '45.4.1', chromium: '156', platform: 'linux', packaged: false }

function answering(reply: unknown) {
  const main = new FakeMainProcess()
  main.answers('app:info', reply)
  return checkedBridge(main.bridge).request('app:info', {})
}

describe('the bridge to the main process', () => {
  it('hands on an answer of its form', async () => {
    expect(await answering(INFO)).toEqual(INFO)
  })

  it('hands on a refusal', async () => {
    expect(await answering({ kind: 'refused', reason: 'form' })).toEqual({ kind: 'refused', reason: 'form' })
  })

  it('takes an answer that is not of its form for a fault', async () => {
    await expect(answering({ ...INFO, packaged: 'no' })).rejects.toThrow('packaged')
  })

  it('hears of events until it no longer wants to', () => {
    const main = new FakeMainProcess()
    const heard: string[] = []
    const stop = checkedBridge(main.bridge).on('edit:undo', () => heard.push('undo'))
    main.tell('edit:undo')
    stop()
    main.tell('edit:undo')
    expect(heard).toEqual(['undo'])
  })

  it('is not there where the page is not in the application', () => {
    expect(windowBridge()).toBe(null)
  })
})
