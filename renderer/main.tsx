import './app/window.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { windowBridge } from './data/bridge.ts'
import { openData } from './data/open-data.ts'

const element = document.getElementById('root')
if (element === null) throw new Error('index.html has no root element')
const bridge = windowBridge()
if (bridge === null) throw new Error('this page is part of the application and does nothing outside it')

const root = createRoot(element)
const opened = await openData({ bridge })
root.render(<App opened={opened} />)
