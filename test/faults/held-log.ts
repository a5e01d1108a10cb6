/** Does something while the lines of our own log are held back: a fault makes many, and says nothing new with them. */
export async function withHeldLog<T>(work: () => Promise<T>): Promise<T> {
  const { stderr } = process
  const write = stderr.write
  const held = (...args: Parameters<typeof write>) =>
    String(args[0]).startsWith('[minutebook] ') || Reflect.apply(write, stderr, args)
  // safe: the same function, but for the lines that it leaves out
  stderr.write = held as typeof write
  try {
    return await work()
  } finally {
    stderr.write = write
  }
}
