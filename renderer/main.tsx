import './early.ts' // first: it goes on while what follows is read
import { bridge, opening } from './opening.ts' // and this
import './app/window.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { goToFirstScreen } from './app/first-screen.ts'

const element = document.getElementById('root')
if (element === null) throw new Error('index.html has no root element')

const root = createRoot(element)
void opening.then(async (opened) => {
  await goToFirstScreen(opened)
  root.render(<App opened={opened} bridge={bridge} />)
})
