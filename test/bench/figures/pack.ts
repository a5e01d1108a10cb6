import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { DIST } from '../../../build/paths.ts'
import type { PublicPack, PublicPaper } from '../../../shared/documents/pack.ts'
import { kcspPack } from '../../support/kcsp-pack.ts'
import { hash } from '../../support/papers.ts'
import { paintedAt } from '../driven/in-page.ts'
import type { Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import type { Workbench } from '../workbench.ts'

const ROUNDS = 5
const LIMIT = 5000
const LIMIT_AGAIN = 1500

/**
 * From the pack of 17 November 2022 in the window to the bytes of its 46 pages there, by the application's
 * worker, which starts for it; and again with one Word paper changed, by the same worker. There is no floor
 * beside them: nothing else draws pages and merges papers.
 */
export async function measurePack({ times, profileWith, startOurs }: Workbench): Promise<readonly Figure[]> {
  const ours = await startOurs(await profileWith([]))
  await ours.evaluate(paintedAt, 'h1')
  const { pack: uncounted, files } = kcspPack()
  const pack = { ...uncounted, papers: uncounted.papers.map(counted) }
  const written = [...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const)
  const [, report, other] = pack.papers
  if (report?.content.kind !== 'file' || other?.content.kind !== 'file')
    throw new Error('The pack has no papers')
  const changedHash = hash('f')
  const changed: PublicPack = {
    ...pack,
    papers: pack.papers.map((it) =>
      it === report ? { ...it, content: { ...report.content, hash: changedHash } } : it,
    ),
  }
  // Another report stands in the place of the one that was changed.
  const withChanged = [...written, [changedHash, files.get(other.content.hash)] as const].map(
    ([name, it]) => [name, typeof it === 'string' ? it : Buffer.from(it ?? []).toString('base64')] as const,
  )
  const worker = await packWorker()
  const rounds: { readonly first: number; readonly again: number }[] = []
  for (let round = 0; round < times(ROUNDS); round++) {
    rounds.push(await ours.evaluate(timesOfPacks, worker, { packs: [pack, changed], files: withChanged }))
  }
  const first = median(rounds.map((it) => it.first))
  const again = median(rounds.map((it) => it.again))
  return [
    { name: 'the pack of 46 pages', value: first, unit: 'ms', floor: 0, atMost: LIMIT },
    { name: 'again with one paper changed', value: again, unit: 'ms', floor: 0, atMost: LIMIT_AGAIN },
  ]
}

/** The pages of a Word paper are counted when it is put into the agenda, not when the pack is built. */
function counted(paper: PublicPaper): PublicPaper {
  const { content } = paper
  return content.kind === 'file' && content.form === 'word'
    ? { ...paper, content: { ...content, pages: paper.code === 'B1' ? 3 : 4 } }
    : paper
}

async function packWorker(): Promise<string> {
  const list = await readFile(path.join(DIST, 'electron', 'content.json'), 'utf8')
  const names = z.array(z.string()).parse(JSON.parse(list))
  const worker = names.find((name) => name.includes('pack-worker'))
  if (worker === undefined) throw new Error('The build has no worker for packs.')
  return `/${worker}`
}

type Work = {
  readonly packs: readonly PublicPack[]
  readonly files: readonly (readonly [hash: string, base64: string])[]
}

/** Runs in the page: builds one pack after the other with one worker. */
async function timesOfPacks(
  address: string,
  { packs, files }: Work,
): Promise<{ first: number; again: number }> {
  const worker = new Worker(address, { type: 'module' })
  const bytesOf = (wanted: string) => {
    const base64 = files.find(([name]) => name === wanted)?.[1] ?? ''
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  }
  const built = (pack: PublicPack, id: number) =>
    new Promise<number>((resolve, reject) => {
      const began = performance.now()
      worker.onerror = (event) => reject(new Error(event.message))
      worker.onmessage = ({ data }) => {
        if (data.kind === 'built') resolve(performance.now() - began)
        else if (data.kind === 'wanted') {
          worker.postMessage({ kind: 'paper', id, hash: data.hash, bytes: bytesOf(data.hash) })
        } else if (data.kind !== 'progress') reject(new Error(JSON.stringify(data)))
      }
      worker.postMessage({ kind: 'build', id, pack })
    })
  const durations: number[] = []
  for (const [at, pack] of packs.entries()) durations.push(await built(pack, at + 1))
  worker.terminate()
  return { first: durations[0] ?? 0, again: durations[1] ?? 0 }
}
