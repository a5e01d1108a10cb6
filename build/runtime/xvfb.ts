import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { Sentence } from '../sentence.ts'

/** A screen to open windows on, and the way to give it back. */
export type Display = { readonly name: string; readonly end: () => void }

/** The screen of this session; where Linux has none, one in memory of its own. */
export async function openDisplay(): Promise<Display> {
  const there = process.platform === 'linux' ? process.env.DISPLAY : ':native'
  return there ? { name: there, end: () => undefined } : startXvfb()
}

const ARGUMENTS = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset']

async function startXvfb(): Promise<Display> {
  const server = spawn('Xvfb', ARGUMENTS, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  // safe: the fourth of the pipes asked for above, on which the server writes its number
  const numbers = server.stdio[3] as Readable
  const failed = once(server, 'error').then(() => {
    throw new Sentence('Xvfb is missing: apt-get install xvfb')
  })
  const [number] = await Promise.race([once(numbers, 'data'), failed])
  return { name: `:${String(number).trim()}`, end: () => void server.kill() }
}
