import './early.ts' // first: it goes on while what follows is read
import { bridge, clock, inTime, opening } from './opening.ts' // and this
import './app/window.css'
import { createRoot } from 'react-dom/client'
import { App, type Opened } from './app/app.tsx'
import { goToFirstScreen } from './app/first-screen.ts'

/** How long a window may stay blank, in milliseconds, before it says what it is waiting for. */
const BLANK = 2000

const element = document.getElementById('root')
if (element === null) throw new Error('index.html has no root element')

const root = createRoot(element)
show({ kind: 'opening', isLong: false }) // what all screens stand in is made while there is nothing else to do
const callOff = clock.after(BLANK, () => show({ kind: 'opening', isLong: true }))
const ready = opening.then(async (opened) => {
  await goToFirstScreen(opened)
  return opened
})
void inTime(ready).then((opened) => {
  callOff()
  show(opened)
  if (opened.kind === 'no answer') void ready.then(show) // better late than never
})

function show(opened: Opened): void {
  root.render(<App opened={opened} bridge={bridge} />)
}
