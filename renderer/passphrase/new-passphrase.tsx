import { strengthOf } from '../../shared/domain/passphrase/strength.ts'
import { SecretField } from '../ui/secret-field.tsx'
import { strengthWords } from './passphrase-words.ts'

/** A passphrase as it is being chosen, written twice. */
export type NewPassphrase = { readonly first: string; readonly second: string }

export const NO_PASSPHRASE: NewPassphrase = { first: '', second: '' }

/** Whether it can be used: long enough, and the same both times. */
export function isUsable({ first, second }: NewPassphrase): boolean {
  return strengthOf(first) !== 'too short' && first === second
}

type Props = {
  readonly value: NewPassphrase
  readonly onChange: (value: NewPassphrase) => void
  /** Whether typing can begin at once. */
  readonly autoFocus?: boolean
}

/** Asks for a new passphrase twice, and says how well it keeps the file. */
export function NewPassphraseFields({ value, onChange, autoFocus = true }: Props) {
  const { first, second } = value
  const strength = strengthOf(first)
  const words = strengthWords(strength)
  const isWeak = first !== '' && (strength === 'too short' || strength === 'weak')
  return (
    <>
      <SecretField
        label="Passphrase"
        autoFocus={autoFocus}
        value={first}
        {...(isWeak ? { warning: words } : { hint: first === '' ? HINT : words })}
        onChange={(it) => onChange({ ...value, first: it })}
      />
      <SecretField
        label="The same passphrase again"
        value={second}
        fault={second === '' || first.startsWith(second) ? undefined : 'The two are not the same.'}
        onChange={(it) => onChange({ ...value, second: it })}
      />
    </>
  )
}

const HINT =
  'Four or five words that have nothing to do with each other are easy to remember and hard to guess.'
