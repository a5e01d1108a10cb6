/** Switches of Chromium and Node that open the application to others or weaken its walls. */
const DANGEROUS = [
  'allow-file-access-from-files',
  'allow-insecure-localhost',
  'allow-running-insecure-content',
  'auth-server-whitelist',
  'browser-subprocess-path',
  'disable-extensions-except',
  'disable-features',
  'disable-gpu-sandbox',
  'disable-namespace-sandbox',
  'disable-setuid-sandbox',
  'disable-site-isolation-trials',
  'disable-web-security',
  'enable-blink-features',
  'gpu-launcher',
  'host-resolver-rules',
  'host-rules',
  'ignore-certificate-errors',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'log-net-log',
  'no-sandbox',
  'proxy-auto-detect',
  'proxy-pac-url',
  'proxy-server',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
  'single-process',
  'ssl-key-log-file',
  'unsafely-treat-insecure-origin-as-secure',
  'utility-cmd-prefix',
] as const

/** What a test build lets through, so that tests can drive it, also as root. */
const NEEDED_BY_TESTS: readonly string[] = ['no-sandbox', 'remote-debugging-port']

/** Which builds there are: `development` runs from the source tree, `test` is packaged to be driven. */
export type BuildKind = 'development' | 'test' | 'release'

/**
 * The dangerous switches of a command line that a build of this kind refuses. The line itself is read,
 * because Electron sets some of these for its own use.
 */
export function refusedSwitches(kind: BuildKind, commandLine: readonly string[]): readonly string[] {
  if (kind === 'development') return []
  const allowed = kind === 'test' ? NEEDED_BY_TESTS : []
  const given = commandLine.map(switchOf)
  return DANGEROUS.filter((name) => given.includes(name) && !allowed.includes(name))
}

/** The name of a switch in any of the ways that Chromium takes it: --name, -name=value, on Windows /NAME. */
function switchOf(argument: string): string | null {
  return /^(?:--?|\/)([^=]+)/.exec(argument)?.[1]?.toLowerCase() ?? null
}
