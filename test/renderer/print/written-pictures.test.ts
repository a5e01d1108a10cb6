import { gzipSync, strToU8 } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { drawWord } from '../../../renderer/print/draw-word.ts'
import { emf, wmf } from '../../support/made-files/metafiles.ts'
import { tiff, ZIP } from '../../support/made-files/tiff.ts'
import { paperFile } from '../../support/made-papers/paper-file.ts'
import { inlinePicture, objectShowing } from '../../support/made-papers/paper-pictures.ts'

const TEAL = [0, 128, 128] as const

afterEach(() => {
  document.body.replaceChildren()
})

/** A picture of a Word file as it is drawn: its room, and the colour in the middle of it. */
async function drawn(bytes: Uint8Array, name: string, body = inlinePicture('rIdP')) {
  const place = document.createElement('div')
  document.body.append(place)
  await drawWord(paperFile({ body, more: [['rIdP', 'image', `media/${name}`, bytes]] }), place, 1)
  const shown = place.querySelector('img') ?? place.querySelector('svg image')
  if (shown === null) throw new Error('No picture is drawn')
  const { width, height } = shown.getBoundingClientRect()
  return { room: [width, height], colour: await colourOf(shown) }
}

/** The colour a quarter from the right and from the foot, where no words are. */
async function colourOf(shown: Element): Promise<readonly number[]> {
  const picture = new Image()
  picture.src = shown.getAttribute('src') ?? shown.getAttribute('href') ?? ''
  await picture.decode()
  const canvas = new OffscreenCanvas(40, 20)
  const pen = canvas.getContext('2d')
  pen?.drawImage(picture, 0, 0, 40, 20)
  return [...(pen?.getImageData(30, 15, 1, 1).data ?? [])]
}

const RED = { room: [200, 100], colour: [0xcc, 0x22, 0, 255] }

describe('A picture that Chromium does not show by itself', () => {
  it.each([
    ['EMF', 'image1.emf', emf('Lamps')],
    ['WMF', 'image1.wmf', wmf('Lamps')],
    ['packed EMF', 'image1.emz', gzipSync(emf('Lamps'))],
    ['EMF that is called PNG', 'image1.png', emf('Lamps')],
  ])('is drawn from %s', async (_form, name, bytes) => {
    expect(await drawn(bytes, name)).toEqual(RED)
  })

  it.each([
    ['plain', tiff(TEAL)],
    ['packed', tiff(TEAL, { 259: ZIP })],
  ])('is drawn from a TIFF that is %s', async (_how, bytes) => {
    expect((await drawn(bytes, 'scan.tif')).colour).toEqual([...TEAL, 255])
  })

  it('has the fields that an EMF fills behind no words', async () => {
    expect((await drawn(emf('Lamps', 0x80_80_00), 'image1.emf')).colour).toEqual([...TEAL, 255])
  })

  it('fills the room of an embedded object', async () => {
    expect(await drawn(emf('Lamps'), 'image1.emf', objectShowing('rIdP'))).toEqual(RED)
  })

  it.each([
    ['an EMF that is cut off', 'image1.emf', emf('Lamps').subarray(0, 150)],
    ['a TIFF in an unusual compression', 'scan.tif', tiff(TEAL, { 259: 34_712 })],
    ['a TIFF of four milliard points', 'scan.tif', tiff(TEAL, { 256: 65_535, 257: 65_535 })],
    ['a TIFF whose list leads out of it', 'scan.tif', tiff(TEAL, { 273: 0 }).subarray(0, 60)],
    ['no picture', 'image1.png', strToU8('A plan of the harbour')],
  ])('is named where it is %s', async (_what, name, bytes) => {
    await expect(drawn(bytes, name)).rejects.toMatchObject({ what: 'a picture that cannot be read here' })
  })
})
