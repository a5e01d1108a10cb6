import { strFromU8 } from 'fflate'
import { parsedXml } from '../word-xml.ts'
import type { WordParts } from '../written-picture.ts'

const DOCUMENT = 'word/document.xml'

/** What is read of a Word file for one chart: the chart itself, and the colours and fonts that it refers to. */
export type ChartParts = { readonly chart: Element; readonly theme: string }

/** The parts of the chart that the text refers to by an id. Throws where the file does not hold them. */
export function chartParts(parts: WordParts, id: string): ChartParts {
  const text = relationshipsOf(parts, DOCUMENT)
  const part = text.find((it) => it.id === id && it.type === 'chart')?.target
  const bytes = part === undefined ? undefined : parts[part]
  if (part === undefined || bytes === undefined) throw new Error('A chart is missing from its file')
  const own = relationshipsOf(parts, part).find(({ type }) => type === 'themeOverride')
  const theme = own ?? text.find(({ type }) => type === 'theme')
  return {
    chart: parsedXml(strFromU8(bytes)).documentElement,
    theme: theme === undefined ? '' : strFromU8(parts[theme.target] ?? new Uint8Array()),
  }
}

type Relationship = { readonly id: string; readonly type: string; readonly target: string }

function relationshipsOf(parts: WordParts, part: string): readonly Relationship[] {
  const written = parts[part.replace(/([^/]*)$/, '_rels/$1.rels')]
  if (written === undefined) return []
  return [...parsedXml(strFromU8(written)).documentElement.children].map((it) => ({
    id: it.getAttribute('Id') ?? '',
    type: (it.getAttribute('Type') ?? '').replace(/.*\//, ''),
    target: targetOf(part, it.getAttribute('Target') ?? ''),
  }))
}

/** From `word/charts/chart1.xml`, `../theme/themeOverride1.xml` leads to `word/theme/themeOverride1.xml`. */
function targetOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
