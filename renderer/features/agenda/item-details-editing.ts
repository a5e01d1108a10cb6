import { readParagraphs } from '../../../shared/domain/agenda/exempt-paragraphs.ts'
import { deferralChanges, urgencyChanges } from '../../../shared/domain/agenda/item-sentences.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import type { EditingParts } from './use-edit-agenda.ts'

/** What can be said of an item beyond its words. */
export function itemDetailsEditing({ snapshot, newId, step }: EditingParts) {
  return {
    setUrgent: (item: Item, isUrgent: boolean) => {
      const urgent = isUrgent ? { reason: '' } : null
      void step('mark of urgency', urgencyChanges(snapshot, item.id, urgent, newId))
    },
    setDeferred: (item: Item, isDeferred: boolean) => {
      void step('deferral of an item', deferralChanges(snapshot, item.id, isDeferred, newId))
    },
    /** Paragraphs that cannot be read leave it as it was. */
    setParagraphs: (item: Item, written: string) => {
      const exemptParagraphs = [...(readParagraphs(written) ?? item.exemptParagraphs)]
      void step('paragraphs of an item', [edit('items', item, { exemptParagraphs })])
    },
    setNote: (item: Item, note: string) => {
      void step('line under an item', [edit('items', item, { note })])
    },
    /** With which part of the agenda an item is published. */
    setSupplement: (item: Item, supplement: number | null) => {
      void step('supplement of an item', [edit('items', item, { supplement })])
    },
    setPurpose: (item: Item, purpose: Item['purpose']) => {
      void step('purpose of an item', [edit('items', item, { purpose })])
    },
    setBudget: (item: Item, isBudget: boolean) => {
      void step('mark of a budget item', [edit('items', item, { isBudget })])
    },
  }
}
