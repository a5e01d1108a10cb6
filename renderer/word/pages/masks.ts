/**
 * Masks of a page where there is no document to make filters of. A mask is named as a filter is, and the
 * context of a canvas, which knows it by that name, draws through it.
 */

const NONE = 'none'
/** How bright each colour is to the eye. */
const BRIGHTNESS = { red: 0.3, green: 0.59, blue: 0.11 } as const

type Rule = 'luminosity' | 'alpha'
/** What becomes of each of the 256 steps of opacity. */
type Steps = Uint8Array | null | undefined

export function maskName(rule: Rule, steps: Steps): string {
  return steps ? `${rule} ${steps.join(',')}` : rule
}

/** Lets a context draw a picture through the mask that its filter names; the next one is drawn without. */
export function withMasks<Context extends OffscreenCanvasRenderingContext2D>(context: Context): Context {
  const draw = context.drawImage.bind(context) as Draw // safe: one of its overloads
  let mask = NONE
  Object.defineProperty(context, 'filter', {
    get: () => mask,
    set(name: string) {
      mask = name
    },
  })
  return Object.assign(context, {
    drawImage(image: CanvasImageSource, ...place: Place) {
      const name = mask
      mask = NONE
      if (name === NONE || !isPart(place)) return draw(image, ...place)
      const [, , width, height, x, y] = place
      return draw(opacity(image, place, name), x, y, width, height)
    },
  })
}

type Place = readonly number[]
type Draw = (image: CanvasImageSource, ...place: Place) => void
type Part = readonly [number, number, number, number, number, number, number, number]

function isPart(place: Place): place is Part {
  return place.length === 8
}

/** A part of a picture whose opacity is what the mask makes of it. */
function opacity(image: CanvasImageSource, [x, y, width, height]: Part, name: string): OffscreenCanvas {
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('There is nothing to draw on')
  context.drawImage(image, x, y, width, height, 0, 0, width, height)
  const picture = context.getImageData(0, 0, canvas.width, canvas.height)
  setOpacity(picture.data, name)
  context.putImageData(picture, 0, 0)
  return canvas
}

function setOpacity(dots: Uint8ClampedArray, name: string): void {
  const [rule, list] = name.split(' ')
  const steps = list?.split(',').map(Number)
  const { red, green, blue } = BRIGHTNESS
  for (let at = 0; at < dots.length; at += 4) {
    const light = (dots[at] ?? 0) * red + (dots[at + 1] ?? 0) * green + (dots[at + 2] ?? 0) * blue
    const step = rule === 'alpha' ? (dots[at + 3] ?? 0) : Math.round(light)
    dots[at + 3] = steps?.[step] ?? step
  }
}
