import { describe, expect, it } from 'vitest'
import { createWordPrinter, type DrawnPage } from '../../../electron/print/print-word.ts'

const WORD = { file: new Uint8Array([1]), lines: 1 }
const PDF = new Uint8Array([37, 80, 68, 70])

/** A page that notes when it is taken away. */
function page(part: Partial<DrawnPage> = {}, ended: string[] = []): DrawnPage {
  return {
    drawn: async () => ({ kind: 'drawn' }),
    print: async () => PDF,
    end: () => void ended.push('ended'),
    ...part,
  }
}

const never = () => new Promise<never>(() => undefined)

describe('Printing a Word file', () => {
  it('gives it as PDF, and takes the page away', async () => {
    const ended: string[] = []
    expect(await createWordPrinter(() => page({}, ended))(WORD)).toEqual({ kind: 'printed', pdf: PDF })
    expect(ended).toEqual(['ended'])
  })

  it('says that a file cannot be read', async () => {
    const print = createWordPrinter(() => page({ drawn: async () => ({ kind: 'unreadable' }) }))
    expect(await print(WORD)).toEqual({ kind: 'failed', reason: 'unreadable' })
  })

  it('says what of a file would be missing, and prints nothing', async () => {
    const drawn = async () => ({ kind: 'missing', what: 'a picture' }) as const
    expect(await createWordPrinter(() => page({ drawn, print: never }))(WORD)).toEqual(await drawn())
  })

  it('takes a page away that takes too long', async () => {
    const ended: string[] = []
    const print = createWordPrinter(() => page({ drawn: never }, ended), 1)
    expect(await print(WORD)).toEqual({ kind: 'failed', reason: 'took too long' })
    expect(ended).toEqual(['ended'])
  })

  it('takes a page away that broke', async () => {
    const ended: string[] = []
    const print = createWordPrinter(() => page({ print: () => Promise.reject(new Error('gone')) }, ended))
    expect(await print(WORD)).toEqual({ kind: 'failed', reason: 'broke' })
    expect(ended).toEqual(['ended'])
  })

  it('says so when there can be no page', async () => {
    const print = createWordPrinter(() => {
      throw new Error('no window')
    })
    expect(await print(WORD)).toEqual({ kind: 'failed', reason: 'broke' })
  })

  it('prints one after the other', async () => {
    const open: string[] = []
    const print = createWordPrinter(() => {
      open.push('opened')
      return page({}, open)
    })
    await Promise.all([print(WORD), print(WORD)])
    expect(open).toEqual(['opened', 'ended', 'opened', 'ended'])
  })
})
