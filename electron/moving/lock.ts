import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { Refused } from './refused.ts'

/** What locks a file in the age format (age-encryption.org/v1): a passphrase, or the public half of a key. */
export type Lock =
  | { readonly kind: 'passphrase'; readonly passphrase: string; readonly workFactor?: number }
  | { readonly kind: 'recipient'; readonly recipient: string }

/** What opens it again. */
export type Key =
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  | { readonly kind: 'identity'; readonly identity: string }

/** Bytes, locked as they pass. */
export async function lockedBytes(
  lock: Lock,
  bytes: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array>> {
  const encrypter = new Encrypter()
  if (lock.kind === 'recipient') encrypter.addRecipient(lock.recipient)
  else {
    encrypter.setPassphrase(spelt(lock.passphrase))
    if (lock.workFactor !== undefined) encrypter.setScryptWorkFactor(lock.workFactor)
  }
  return encrypter.encrypt(streamOf(bytes))
}

/** Locked bytes, opened and verified as they pass. Throws with the first that is not what was written. */
export async function openedBytes(
  key: Key,
  bytes: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array>> {
  const decrypter = new Decrypter()
  if (key.kind === 'identity') decrypter.addIdentity(key.identity)
  else decrypter.addPassphrase(spelt(key.passphrase))
  try {
    return await decrypter.decrypt(streamOf(bytes))
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('no identity matched'))
      throw new Refused('other passphrase')
    throw error
  }
}

/** A new key: the half that locks, and the one that opens what was locked. */
export async function newKey(): Promise<{ readonly recipient: string; readonly identity: string }> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The same letters are typed in one piece or in two, as the keyboard has it. */
function spelt(passphrase: string): string {
  return passphrase.normalize('NFC')
}

function streamOf(bytes: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const parts = bytes[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await parts.return?.()
    },
  })
}
