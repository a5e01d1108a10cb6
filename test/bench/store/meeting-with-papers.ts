import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Change, checkedChange, put } from '../../../shared/records/change.ts'
import { idOf } from '../../../shared/records/edit.ts'
import type { NewId } from '../../../shared/records/ids.ts'
import type { Paper } from '../../../shared/records/paper.ts'
import { recordsFromForm } from '../../../shared/samples/records-from-form.ts'
import { putInto } from '../../support/changes.ts'
import { sampleForm } from '../../support/expected-lines.ts'
import { countingIds } from '../../support/ids.ts'
import { kcspPapers } from '../../support/kcsp-pack.ts'
import type { Files } from '../../support/packs.ts'

export type MeetingWithPapers = {
  readonly changes: readonly Change[]
  readonly papers: readonly Paper[]
  readonly files: Files
}

/** The meeting of 17 November 2022 with its papers, one of which is the notes of the meeting before. */
export function meetingWithPapers(): MeetingWithPapers {
  const newId = countingIds()
  const { changes } = recordsFromForm(sampleForm('kcsp-2022-11-17'), newId)
  const earlier = earlierMeeting(changes, newId)
  const [held] = putInto('meetings', earlier)
  if (held === undefined) throw new Error('There is no earlier meeting')
  const agenda = { sections: putInto('sections', changes), items: putInto('items', changes) }
  const { papers: uncounted, files } = kcspPapers(agenda, held.id)
  const papers = uncounted.map(counted)
  return {
    changes: [...changes, ...earlier, ...papers.map((it) => put('papers', it))],
    papers,
    files,
  }
}

/** The pages of files are counted when they are put into the agenda, not when a pack is built. */
function counted(paper: Paper): Paper {
  const { source } = paper
  const count = source.kind === 'file' ? PAGES.get(source.fileName.replace(/.*\//, '')) : undefined
  return count === undefined ? paper : { ...paper, pages: { state: 'known', count } }
}

const PAGES = new Map([
  ['community-safety-agreement-update.docx', 3],
  ['working-group-update.docx', 4],
  ['domestic-abuse-update.pdf', 20],
  ['safeguarding-adults-board-update.pdf', 11],
])

/** Of the same committee, with people of its own: who they are makes no difference here. */
function earlierMeeting(later: readonly Change[], newId: NewId): readonly Change[] {
  const { changes } = recordsFromForm(sampleForm('kcsp-2022-07-14'), newId)
  const [own, other] = [changes, later].map((it) => it.find(({ table }) => table === 'committees'))
  if (own === undefined || other === undefined) throw new Error('A form holds a committee')
  const text = JSON.stringify(changes.filter((it) => it !== own)).replaceAll(idOf(own), idOf(other))
  return (JSON.parse(text) as Change[]).map(checkedChange) // safe: changes of another committee, checked one by one
}

/** Lays files where the vault of a profile keeps those of papers. */
export async function layPapers(profile: string, files: Files): Promise<void> {
  for (const [hash, bytes] of files) {
    const folder = path.join(profile, 'vault', 'papers', hash.slice(0, 2))
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, hash), bytes)
  }
}
