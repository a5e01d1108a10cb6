import { type IsoDate, isoDate } from '../../records/dates.ts'
import type { Holiday } from '../../records/notice.ts'

const day = (text: string): IsoDate => isoDate.parse(text)

/** Holidays that were kept on another day in one year, from where to where. */
export const MOVED: ReadonlyMap<IsoDate, IsoDate> = new Map([
  [day('2012-05-28'), day('2012-06-04')],
  [day('2020-05-04'), day('2020-05-08')],
  [day('2022-05-30'), day('2022-06-02')],
])

/** Holidays of one year alone. */
export const ONE_OFFS: readonly Holiday[] = [
  { date: day('2011-04-29'), name: 'Royal wedding' },
  { date: day('2012-06-05'), name: 'Diamond Jubilee' },
  { date: day('2022-06-03'), name: 'Platinum Jubilee' },
  { date: day('2022-09-19'), name: 'State funeral of Queen Elizabeth II' },
  { date: day('2023-05-08'), name: 'Coronation of King Charles III' },
]
