import { useState } from 'react'
import { addedFiles, replaced, type TakenFile } from '../../../../shared/domain/papers/paper-changes.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import type { Paper } from '../../../../shared/records/paper.ts'
import { useData } from '../../../data/data-context.tsx'
import { say } from '../../../session/session.ts'
import { chosenFiles, droppedFiles, type HandedOver, refusalOf } from './handed-over.ts'
import type { OfItem, PaperParts } from './paper-editing.ts'

/** Whether files are being taken in for an item, and what was refused of them last. */
type Taking = { readonly isTaking: boolean; readonly refused: readonly string[] }

const NOTHING: Taking = { isTaking: false, refused: [] }
const NOT_STORED =
  'The papers were read but could not be stored. Is the disk full? Free some space and add them again.'

/** Takes files in as papers: main looks into each, and what it refuses is said at the item. */
export function useTakePapers({ newId, now, step, stored }: PaperParts) {
  const { bridge } = useData()
  const [taking, setTaking] = useState<ReadonlyMap<ItemId, Taking>>(new Map())
  const tell = (itemId: ItemId, it: Taking) => setTaking((before) => new Map(before).set(itemId, it))

  /** Files that were taken become papers in one step; why the others were not is told. */
  const take = async (itemId: ItemId, handing: Promise<HandedOver>, store: Store) => {
    tell(itemId, { isTaking: true, refused: [] })
    const handed = await handing
    const taken = handed.flatMap((it) => (it.kind === 'kept' ? [{ file: it.file, pages: it.pages }] : []))
    const isStored = taken.length === 0 || (await store(taken)) === 'kept'
    const refused = [...handed.flatMap(refusalOf), ...(isStored ? [] : [NOT_STORED])]
    tell(itemId, { isTaking: false, refused })
    if (taken.length > 0 && isStored) say(addedWords(taken))
  }
  const add = (item: OfItem, handing: Promise<HandedOver>) =>
    void take(item.id, handing, async (taken) => {
      const own = (await stored()).filter(({ itemId }) => itemId === item.id)
      return step('new paper', addedFiles(own, item, taken, newId))
    })
  return {
    takingOf: (itemId: ItemId) => taking.get(itemId) ?? NOTHING,
    dismissRefused: (itemId: ItemId) => tell(itemId, NOTHING),
    choose: (item: OfItem) => add(item, chosenFiles(bridge, true)),
    dropFiles: (item: OfItem, files: readonly File[]) => add(item, droppedFiles(bridge, files)),
    replace: (paper: Paper) =>
      void take(paper.itemId, chosenFiles(bridge, false), async ([newer]) =>
        newer === undefined ? 'kept' : step('newer version of a paper', replaced(paper, newer, now())),
      ),
  }
}

type Store = (taken: readonly TakenFile[]) => Promise<'kept' | 'not kept'>

function addedWords(taken: readonly TakenFile[]): string {
  const [first] = taken
  return taken.length === 1 ? `Added “${first?.file.fileName}”.` : `Added ${taken.length} papers.`
}
