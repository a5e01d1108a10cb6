import type { NoteBody, NoteLine } from '../../../../shared/records/note-body.ts'

/** The id of the printed block that a line becomes: that of a resolution stands for its lead. */
export function printedId(line: NoteLine): string {
  return line.type === 'lead' ? line.attrs.resolutionId : line.attrs.id
}

/** The same, of the line of a body that has this id; empty where there is none. */
export function printedIdIn(body: NoteBody, lineId: string | undefined): string {
  const resolution = body.content.find(
    (block) => block.type === 'resolution' && block.content[0].attrs.id === lineId,
  )
  return resolution?.attrs.id ?? lineId ?? ''
}
