import { afterEach, describe, expect, it } from 'vitest'
import { drawWord } from '../../../renderer/print/draw-word.ts'
import { emf } from '../../support/made-files/metafiles.ts'
import { paperFile } from '../../support/made-papers/paper-file.ts'
import { objectShowing } from '../../support/made-papers/paper-pictures.ts'
import '../../../renderer/print/print.css'

afterEach(() => {
  document.body.replaceChildren()
})

const WORDS = '<w:r><w:t>and so on</w:t></w:r>'
const WRAP = '<w10:wrap xmlns:w10="urn:schemas-microsoft-com:office:word" type="square"/>'

/** Where a picture stands that has words after it in its paragraph, and these words. */
async function placesOf(place: string, wrap = '') {
  const body = objectShowing('rIdP')
    .replace('style="', `style="${place};`)
    .replace('</v:shape>', `${wrap}</v:shape>`)
    .replace('</w:p>', `${WORDS}</w:p>`)
  const page = document.createElement('div')
  document.body.append(page)
  await drawWord(paperFile({ body, more: [['rIdP', 'image', 'media/image1.emf', emf('Lamps')]] }), page, 1)
  const picture = page.querySelector('svg')?.getBoundingClientRect()
  const words = [...page.querySelectorAll('p span')].at(-1)?.getBoundingClientRect()
  if (!picture || !words) throw new Error('Nothing is drawn')
  return { picture, words }
}

describe('A picture in a shape of the older form', () => {
  it('stands in its line, and the words go on beside it', async () => {
    const { picture, words } = await placesOf('')
    expect(words.left).toBeGreaterThanOrEqual(picture.right)
    expect(words.bottom).toBeGreaterThan(picture.bottom)
    expect(words.top).toBeLessThan(picture.bottom)
  })

  it.each([
    ['left', 'position:absolute;margin-left:0'],
    ['right', 'position:absolute;margin-left:300pt'],
    ['right', 'position:absolute;margin-left:0;mso-position-horizontal:right'],
  ])('that has words run round it stands at their %s: %s', async (side, place) => {
    const { picture, words } = await placesOf(place, WRAP)
    expect(words.top).toBeLessThan(picture.bottom - 50)
    expect(picture.left < words.left ? 'left' : 'right').toBe(side)
  })

  it('stands over the words where it is told to', async () => {
    const { picture, words } = await placesOf('position:absolute;margin-left:0')
    expect([picture.left, picture.top]).toEqual([words.left, words.top])
  })
})
