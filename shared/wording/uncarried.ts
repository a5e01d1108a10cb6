import type { Uncarried } from '../records/paper.ts'

/** `a text box and a chart` */
export function uncarriedList(uncarried: readonly Uncarried[]): string {
  return new Intl.ListFormat('en-GB').format(uncarried.map((it) => ONE[it]))
}

const ONE: Readonly<Record<Uncarried, string>> = {
  'text box': 'a text box',
  chart: 'a chart',
  diagram: 'a diagram (SmartArt)',
  'embedded object': 'an embedded object',
  'form control': 'a form control',
  'picture bullet': 'picture bullets',
}
