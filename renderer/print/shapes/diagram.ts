import { partOf, wordOf } from './drawing-xml.ts'
import { type PartFiles, rootOf } from './part-files.ts'

/** The shapes that Word made of a diagram (SmartArt), and the part that they are in. */
export type Diagram = { readonly shapes: Element; readonly path: string }

/** Finds what a diagram looks like; undefined where its file does not say. */
export function diagramIn(
  drawing: Element,
  targets: ReadonlyMap<string, string>,
  parts: PartFiles,
): Diagram | undefined {
  const named = partOf(drawing, 'graphic', 'graphicData', 'relIds')
  if (named === undefined) return undefined
  const data = rootOf(parts, targets.get(wordOf(named, 'dm') ?? ''))
  const [model] = [...(data?.getElementsByTagName('*') ?? [])].filter((it) => it.localName === 'dataModelExt')
  const path = targets.get(wordOf(model, 'relId') ?? '')
  const shapes = partOf(rootOf(parts, path), 'spTree')
  return shapes === undefined || path === undefined ? undefined : { shapes, path }
}
