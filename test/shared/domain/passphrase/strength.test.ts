import { describe, expect, it } from 'vitest'
import { strengthOf } from '../../../../shared/domain/passphrase/strength.ts'

describe('A passphrase is', () => {
  it.each([
    ['', 'too short'],
    ['council2026', 'too short'],
    ['           x', 'too short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abababababababab', 'weak'],
    ['minutes minutes minutes', 'weak'],
    ['the green gate', 'weak'],
    ['maidstonecouncil', 'good'],
    ['seven green kettles boil', 'good'],
    ['seven green kettles boil slowly', 'good'],
    ['seven green kettles boil slowly today', 'strong'],
    ['xK4!vQ9z-Lm2#Tr8wPp0s', 'strong'],
  ] as const)('“%s”: %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength)
  })
})
