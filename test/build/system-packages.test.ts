import { describe, expect, it } from 'vitest'
import { installCommand, missingPackages } from '../../build/testing/system-packages.ts'

describe('The packages of the system', () => {
  it('are all there where these tests run', () => {
    expect(missingPackages()).toEqual([])
  })

  it('are missed where their programs are not found', () => {
    expect(missingPackages('/nowhere')).toEqual(
      expect.arrayContaining(['xvfb', 'chromium', 'libreoffice-writer']),
    )
  })

  it('are installed by one command', () => {
    expect(installCommand(['xvfb', 'xdotool'])).toBe(
      'apt-get update && apt-get install --yes --no-install-recommends xvfb xdotool',
    )
  })
})
