import type {} from '@vitest/browser-playwright'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import type { EditorStyle } from '../../../../renderer/editor/editor-settings.ts'
import { blocksOfBody } from '../../../../shared/documents/note-blocks.ts'
import { lineOf } from '../../../../shared/documents/plain-text.ts'
import { CLAUSE_LABELS, PARAGRAPH_NUMBERS } from '../../../../shared/records/house-style.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'
import { anyLines } from '../any-notes.ts'
import { bodyFrom, recordsOf } from '../notes-language.ts'
import { STYLE, showNotes } from '../show-notes.tsx'

describe('the numbers and labels on the screen', () => {
  it('are those that are printed, in every house style (R-34, R-35, R-36, R-60.4)', async () => {
    const notes = await showNotes()
    const styles = fc.record({
      paragraphNumbers: fc.constantFrom(...PARAGRAPH_NUMBERS),
      clauseLabels: fc.constantFrom(...CLAUSE_LABELS),
    })
    await fc.assert(
      fc.asyncProperty(anyLines, styles, async (lines, style) => {
        const body = bodyFrom(['¶ End', ...lines, '¶ End'])
        await notes.rerender({ body, linesOf: recordsOf(body), style: { ...STYLE, ...style } })
        // a sentence of several lines is one element on the screen, and as many paragraphs in print
        expect(written(await drawnLines()).join('')).toEqual(
          written(printedLines(body, { ...STYLE, ...style })).join(''),
        )
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('go on after z as in Word', async () => {
    const body = bodyFrom(['RESOLVED that:', ...Array.from({ length: 29 }, () => '(a) x')])
    await showNotes(['¶ '], { body })
    expect((await drawnLines()).slice(-4)).toEqual(['z.x', 'aa.x', 'bb.x', 'cc.x'])
  })

  it('show what a paragraph without words will have once it gets them', async () => {
    const notes = await showNotes(['¶ One', '¶ ', '¶ Two'])
    expect(written(await drawnLines())).toEqual(['1.One', '2.Two'])
    notes.select('¶ One', '¶ |', '¶ Two')
    expect(written(await drawnLines())).toEqual(['1.One', '2.', '2.Two'])
  })
})

function printedLines(body: NoteBody, style: EditorStyle): readonly string[] {
  return blocksOfBody(body, style).map(lineOf)
}

/** Without white space, and without blocks in which nothing is written. */
function written(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/\s/gu, '')).filter((line) => !/^(?:RESOLVED|•|–)?$/u.test(line))
}

/** Every block as assistive technology reads it, with what the style sheet draws before it. */
async function drawnLines(): Promise<readonly string[]> {
  const { frameTree } = await cdp().send('Page.getFrameTree')
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id
  const { nodes } = await cdp().send('Accessibility.getFullAXTree', { frameId })
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const textIn = (id: string): string => {
    const node = byId.get(id)
    if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '')
    return (node?.childIds ?? []).map(textIn).join('')
  }
  const linesIn = (id: string): readonly string[] => {
    const node = byId.get(id)
    return node?.role?.value === 'paragraph' ? [textIn(id)] : (node?.childIds ?? []).flatMap(linesIn)
  }
  return linesIn(nodes[0]?.nodeId ?? '')
}
