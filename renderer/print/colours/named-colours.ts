/** The colours that a file calls by what they are for, as CSS writes them: `#4472c4` for `accent1`. */
export type NamedColours = { readonly colour: (name: string) => string }

/** Those of Office since 2013, for files without any. */
const OFFICE_COLOURS: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
}

/** What drawings call text and background, and what the theme calls them, unless a drawing says otherwise. */
export const USUAL_NAMES: Readonly<Record<string, string>> = {
  tx1: 'dk1',
  tx2: 'dk2',
  bg1: 'lt1',
  bg2: 'lt2',
}

/**
 * The colours of a theme.
 * @param scheme its `clrScheme`; what it leaves out is as Office has it
 * @param names what text and background are called in it
 */
export function namedColours(
  scheme: Element | undefined,
  names: (name: string) => string = (name) => USUAL_NAMES[name] ?? name,
): NamedColours {
  const own = new Map(
    [...(scheme?.children ?? [])].map((it) => [it.localName, digitsOf(it.firstElementChild)]),
  )
  return {
    colour(name) {
      const called = names(name)
      return `#${own.get(called) ?? OFFICE_COLOURS[called] ?? '000000'}`.toLowerCase()
    },
  }
}

function digitsOf(colour: Element | null): string | undefined {
  const digits = colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? ''
  return /^[\da-f]{6}$/i.test(digits) ? digits : undefined
}
