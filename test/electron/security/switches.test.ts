import { describe, expect, it } from 'vitest'
import { refusedSwitches } from '../../../electron/security/switches.ts'

const PROFILE = '--user-data-dir=/home/clerk'

describe('Dangerous switches', () => {
  it.each([
    ['--remote-debugging-port=9222', 'remote-debugging-port'],
    ['--no-sandbox', 'no-sandbox'],
    ['-no-sandbox', 'no-sandbox'],
    ['/no-sandbox', 'no-sandbox'],
    ['--Disable-Web-Security', 'disable-web-security'],
    ['--js-flags=--expose-gc', 'js-flags'],
    ['--proxy-server=elsewhere', 'proxy-server'],
    ['--inspect', 'inspect'],
  ])('are refused by a release: %s', (argument, name) => {
    expect(refusedSwitches('release', ['minutebook', PROFILE, argument])).toEqual([name])
  })

  it('are not seen in what only looks like one', () => {
    expect(refusedSwitches('release', ['minutebook', PROFILE, '--inspector', 'no-sandbox'])).toEqual([])
  })

  it('are let through to a test build only where tests need them', () => {
    const line = ['--no-sandbox', '--remote-debugging-port=0', '--disable-web-security']
    expect(refusedSwitches('test', line)).toEqual(['disable-web-security'])
  })

  it('are the business of whoever develops', () => {
    expect(refusedSwitches('development', ['--inspect'])).toEqual([])
  })
})
