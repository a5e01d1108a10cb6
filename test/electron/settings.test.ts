import { describe, expect, it } from 'vitest'
import { parseSettings } from '../../electron/settings/settings.ts'

const PLACE = { x: 10, y: 20, width: 1280, height: 860, maximised: false }
const NONE = { window: null, lastFolder: null, lastPapersFolder: null, secondFolder: null }

const SECOND_FOLDER = {
  folder: '/media/stick/Minutebook copies',
  recipient: 'age1…',
  key: 'AAAA',
  lastCopy: 1000,
  copied: 7,
  failingSince: null,
  code: '',
  isTold: false,
}

describe('The settings of main', () => {
  it('come back as they were written', () => {
    const settings = {
      window: PLACE,
      lastFolder: '/home/clerk/Papers',
      lastPapersFolder: '/home',
      secondFolder: SECOND_FOLDER,
    }
    expect(parseSettings(JSON.stringify(settings))).toEqual(settings)
  })

  it.each(['', 'not JSON', '[]', 'null', '{"window":'])('are none in a file that holds “%s”', (text) => {
    expect(parseSettings(text)).toEqual(NONE)
  })

  it('lose only the one that is not of its form', () => {
    const text = JSON.stringify({ window: { ...PLACE, width: -1 }, lastFolder: '/home' })
    expect(parseSettings(text)).toEqual({
      window: null,
      lastFolder: '/home',
      lastPapersFolder: null,
      secondFolder: null,
    })
  })

  it.each([
    ['window', { ...PLACE, x: 1.5 }],
    ['window', { ...PLACE, maximised: 'no' }],
    ['secondFolder', { ...SECOND_FOLDER, folder: 7 }],
    ['secondFolder', { ...SECOND_FOLDER, lastCopy: 'yesterday' }],
    ['lastFolder', 7],
  ])('are not taken where %s is %o', (name, value) => {
    expect(parseSettings(JSON.stringify({ [name]: value }))).toEqual(NONE)
  })
})
