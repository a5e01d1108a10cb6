import { UNCARRIED, type Uncarried } from '../../../shared/records/paper.ts'
import { NotAPaper } from './not-a-paper.ts'
import { partsOf } from './read-parts.ts'
import { factsOf, type PartFacts, type Relationship, relsOfPart } from './word-facts.ts'

type Facts = ReadonlyMap<string, PartFacts>

/** Looks through all of a Word file; throws where it cannot be a paper, and tells what a merge cannot carry. */
export async function lookIntoWord(bytes: Uint8Array): Promise<{ readonly uncarried: Uncarried[] }> {
  const facts = new Map<string, PartFacts>()
  const marks: string[] = []
  for await (const part of partsOf(bytes)) {
    if (part.name === 'mimetype') marks.push(part.bytes.toString('latin1'))
    else facts.set(part.name, factsOf(part))
  }
  if (marks.some((it) => it.includes('opendocument'))) throw new NotAPaper('another Office file')
  const main = mainPart(facts)
  const own = [main, ...partsBeside(facts, main)]
  refuseLinks(facts, own)
  return { uncarried: UNCARRIED.filter((what) => own.some((part) => holds(facts, part, what))) }
}

/** The part with the words, once it is known that it is the one of a plain Word document. */
function mainPart(facts: Facts): string {
  const types = facts.get('[Content_Types].xml')?.types
  const relationships = facts.get('_rels/.rels')?.relationships
  if (types === undefined || relationships === undefined) throw new NotAPaper('neither Word nor PDF')
  if (hasMacros(facts, [...types.values()])) throw new NotAPaper('macros')
  const main = relationships.find(({ type }) => type === 'officeDocument')?.target
  if (main === undefined || main === null || !facts.has(main)) throw new NotAPaper('damaged')
  const type = types.get(`/${main.toLowerCase()}`) ?? types.get('xml') ?? ''
  if (/wordprocessingml\.template/.test(type)) throw new NotAPaper('Word template')
  if (!/wordprocessingml\.document\.main/.test(type)) throw new NotAPaper('another Office file')
  return main
}

function hasMacros(facts: Facts, types: readonly string[]): boolean {
  if (types.some((it) => /macroEnabled|vbaProject/i.test(it))) return true
  return [...facts.values()].some(({ relationships }) =>
    relationships.some(({ type }) => type === 'vbaProject'),
  )
}

/** Notes at the foot and at the end, and lists, go into a pack with the words; headers and footers do not. */
function partsBeside(facts: Facts, main: string): readonly string[] {
  return relationshipsOf(facts, main).flatMap(({ type, target }) =>
    ['footnotes', 'endnotes', 'numbering'].includes(type) && target !== null ? [target] : [],
  )
}

function relationshipsOf(facts: Facts, part: string): readonly Relationship[] {
  return facts.get(relsOfPart(part))?.relationships ?? []
}

/** Links that a reader follows by a click. A template on somebody's disk is named in many files, and never read. */
const HARMLESS_LINKS = ['hyperlink', 'attachedTemplate']

/** Fields that fetch something from outside, or start another program. */
const FETCHING = /\b(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|LINK|DATABASE)\b/i

function refuseLinks(facts: Facts, own: readonly string[]): void {
  const all = [...facts.values()].flatMap(({ relationships }) => relationships)
  if (all.some(({ type, target }) => target === null && !HARMLESS_LINKS.includes(type)))
    throw new NotAPaper('linked parts')
  if (own.some((part) => FETCHING.test(facts.get(part)?.fields ?? ''))) throw new NotAPaper('linked parts')
}

const SIGNS: Readonly<
  Record<Uncarried, { readonly elements: readonly string[]; readonly types: readonly string[] }>
> = {
  'text box': { elements: ['txbxContent'], types: [] },
  chart: { elements: ['chart'], types: ['chart', 'chartEx'] },
  diagram: { elements: ['relIds'], types: ['diagramData'] },
  'embedded object': { elements: ['OLEObject', 'altChunk'], types: ['oleObject', 'package', 'aFChunk'] },
  'form control': { elements: ['control'], types: ['control'] },
  'picture bullet': { elements: ['numPicBullet'], types: [] },
}

function holds(facts: Facts, part: string, what: Uncarried): boolean {
  const { elements, types } = SIGNS[what]
  if (elements.some((it) => facts.get(part)?.elements.has(it))) return true
  return relationshipsOf(facts, part).some(({ type }) => types.includes(type))
}
