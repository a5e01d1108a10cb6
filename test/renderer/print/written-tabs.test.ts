import { describe, expect, it } from 'vitest'
import { parsedXml, WORD } from '../../../renderer/print/word-xml.ts'
import { writeTabs } from '../../../renderer/print/written-tabs.ts'

/** The run of one piece of text, as it is when its tabs are written: `t` stands for text, `tab` for a tab. */
function runOf(text: string): string {
  const root = parsedXml(`<w:r xmlns:w="${WORD}"><w:t xml:space="preserve">${text}</w:t></w:r>`)
  writeTabs(root)
  return [...root.documentElement.children]
    .map(({ localName, textContent }) => (localName === 'tab' ? 'tab' : `t(${textContent})`))
    .join(' ')
}

describe('A tab among letters', () => {
  it.each([
    ['By: ', 't(By: )'],
    ['By:\tMr X', 't(By:) tab t(Mr X)'],
    ['\t', 'tab'],
    ['\t\tMr X', 'tab tab t(Mr X)'],
    ['By:\t', 't(By:) tab'],
    ['', 't()'],
  ])('is written as one: %j', (text, written) => {
    expect(runOf(text)).toBe(written)
  })
})

describe('Text behind a tab', () => {
  it('keeps its spaces', () => {
    const root = parsedXml(`<w:r xmlns:w="${WORD}"><w:t xml:space="preserve">One\t two</w:t></w:r>`)
    writeTabs(root)
    expect(root.documentElement.lastElementChild?.getAttribute('xml:space')).toBe('preserve')
  })
})
