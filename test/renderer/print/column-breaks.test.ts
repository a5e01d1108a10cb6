import { afterEach, expect, it } from 'vitest'
import { drawWord } from '../../../renderer/print/draw-word.ts'
import { A4, paperFile } from '../../support/made-papers/paper-file.ts'
import { p, r } from '../../support/made-papers/paper-text.ts'

afterEach(() => document.body.replaceChildren())

it('A break of the column begins the next one, however short the first is', async () => {
  const place = document.createElement('div')
  document.body.append(place)
  const end = '<w:r><w:br w:type="column"/></w:r>'
  const body = p('When') + p(end + r('Ask for')) + p('Telephone') + p('Email')
  await drawWord(paperFile({ body, section: `${A4}<w:cols w:num="2" w:space="720"/>` }), place, 1)
  const lefts = [...place.querySelectorAll('p')].map((it) => it.getBoundingClientRect().left)
  expect(lefts.map((it) => it > (lefts[0] ?? 0))).toEqual([false, true, true, true])
})
