/** Names of devices, which Windows refuses with any ending. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\.|$)/i

/** Control characters, and those that Windows refuses or that lead elsewhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u001f\u007f\\:*?"<>|\ufffd]/

const LONGEST = 255

/** Whether the name of a part could be unpacked anywhere without leading out, or to a device. */
export function isSafeName(name: string): boolean {
  if (name.length === 0 || name.length > LONGEST || FORBIDDEN.test(name)) return false
  const steps = name.replace(/\/$/, '').split('/')
  return steps.every((step) => step !== '' && !/[. ]$/.test(step) && !RESERVED.test(step))
}

/** Where a target of a part's relationship leads inside of the file; null where it leads out. */
export function targetOf(part: string, target: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target.includes('\\')) return null
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  const steps: string[] = [...from]
  for (const step of target.split('/')) {
    if (step === '..' && steps.pop() === undefined) return null
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
