import { Undrawn } from './undrawn.ts'

/**
 * Waits until the pictures that were drawn are there. Those in shapes of the older form fill their room, as in
 * Word.
 * @throws Undrawn where one cannot be read: its room would be left empty
 */
export async function demandPictures(place: HTMLElement): Promise<void> {
  const shapes = [...place.querySelectorAll('svg image')]
  for (const shape of shapes) shape.setAttribute('preserveAspectRatio', 'none')
  const pictures = [...place.querySelectorAll('img'), ...shapes.map(pictureOf)]
  await Promise.all(pictures.map((picture) => picture.decode())).catch(() => {
    throw new Undrawn('a picture that cannot be read here')
  })
}

function pictureOf(shape: Element): HTMLImageElement {
  const picture = new Image()
  picture.src = shape.getAttribute('href') ?? ''
  return picture
}
