import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { useRowsInReach } from '../../../renderer/ui/use-rows-in-reach.ts'

describe('A long list', () => {
  it('draws its first rows only', () => {
    const { rows } = listOf(1000)
    expect(rows()).toBe(50)
  })

  it('draws more when its end is scrolled into view', async () => {
    const { place, rows } = listOf(1000)
    place.scrollTop = place.scrollHeight
    await expect.poll(rows).toBe(100)
  })

  it('comes to its last row in the end', async () => {
    const { place, rows } = listOf(120)
    await expect.poll(() => scrolledToEnd(place, rows)).toBe(120)
  })

  it('draws all of a list that is not long', () => {
    const { rows } = listOf(49)
    expect(rows()).toBe(49)
  })
})

/** A list of so many rows in a window that shows ten of them. */
function listOf(count: number) {
  const place = document.body.appendChild(document.createElement('div'))
  Object.assign(place.style, { height: '300px', overflow: 'auto' })
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  flushSync(() => root.render(<List count={count} />))
  return { place, rows: () => place.querySelectorAll('li').length }
}

function scrolledToEnd(place: HTMLElement, rows: () => number): number {
  place.scrollTop = place.scrollHeight
  return rows()
}

function List({ count }: { readonly count: number }) {
  const { most, end } = useRowsInReach()
  const drawn = Array.from({ length: Math.min(count, most) }, (_, row) => row + 1)
  return (
    <ul style={{ position: 'relative', margin: 0 }}>
      {drawn.map((row) => (
        <li key={row} style={{ height: '30px' }}>
          Row {row}
        </li>
      ))}
      {most < count && (
        <div key={most} ref={end} style={{ position: 'absolute', bottom: 0, height: '60px', width: '1px' }} />
      )}
    </ul>
  )
}
