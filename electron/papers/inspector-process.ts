import path from 'node:path'
import { app, utilityProcess } from 'electron'
import type { Inspector } from './inspect-beside.ts'

const PROGRAM = path.join(__dirname, 'inspector.cjs')
/** In megabytes. Under what all of the process may take, so that it ends by itself before it is killed. */
const HEAP = 320

/** Starts a process that can do nothing but look into a file: without our surroundings, and without a voice. */
export function startInspector(): Inspector {
  const child = utilityProcess.fork(PROGRAM, [], {
    serviceName: 'Minutebook papers',
    execArgv: [`--max-old-space-size=${HEAP}`],
    env: {},
    stdio: 'ignore',
  })
  return {
    look: (file) => child.postMessage(file),
    onAnswer: (listener) => void child.once('message', listener),
    onEnd: (listener) => void child.once('exit', listener),
    memory: () => memoryOf(child.pid),
    kill: () => void child.kill(),
  }
}

function memoryOf(pid: number | undefined): number | null {
  const metric = app.getAppMetrics().find((it) => it.pid === pid)
  return metric === undefined ? null : metric.memory.workingSetSize * 1024
}
