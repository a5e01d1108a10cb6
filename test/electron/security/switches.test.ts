import { describe, expect, it } from 'vitest'
import { refusedSwitches } from '../../../electron/security/switches.ts'

const given =
  (...names: readonly string[]) =>
  (name: string) =>
    names.includes(name)

describe('Dangerous switches', () => {
  it.each([
    'remote-debugging-port',
    'no-sandbox',
    'disable-web-security',
    'js-flags',
    'proxy-server',
    'inspect',
  ])('are refused by a release: --%s', (name) => {
    expect(refusedSwitches('release', given(name, 'user-data-dir'))).toEqual([name])
  })

  it('are let through to a test build only where tests need them', () => {
    const all = given('no-sandbox', 'remote-debugging-port', 'disable-web-security')
    expect(refusedSwitches('test', all)).toEqual(['disable-web-security'])
  })

  it('are the business of whoever develops', () => {
    expect(refusedSwitches('development', given('inspect'))).toEqual([])
  })
})
