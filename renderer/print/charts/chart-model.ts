/** A chart of a Word file as it is to be drawn: every colour, format and size is said. Lengths are in points. */
export type Chart = {
  readonly title: ChartText | null
  readonly legend: Legend | null
  readonly plots: readonly Plot[]
  readonly axes: readonly Axis[]
  /** The room between the axes, where the file says it. */
  readonly plotArea: { readonly place: Place | null; readonly isInner: boolean }
  readonly background: Shape
  readonly plotBackground: Shape
  /** How places without a figure are drawn. */
  readonly blanks: 'gap' | 'zero' | 'span'
  /** The look of text that has none of its own. */
  readonly text: TextLook
  /** The figures below the plot, in the place of the labels of its categories. */
  readonly table: Table | null
}

export type Table = {
  readonly look: TextLook
  readonly line: Line | null
  readonly hasKeys: boolean
  readonly borders: { readonly rows: boolean; readonly columns: boolean; readonly outline: boolean }
}

/** Parts of the width and the height of the chart, from 0 to 1. */
export type Place = {
  readonly left: number
  readonly top: number
  readonly width: number | null
  readonly height: number | null
}

export type Shape = { readonly fill: Fill | null; readonly line: Line | null }

export type Fill =
  | { readonly kind: 'plain'; readonly colour: string }
  | {
      readonly kind: 'gradient'
      /** In degrees: 0 leads to the right, 90 down. */
      readonly angle: number
      readonly stops: readonly { readonly at: number; readonly colour: string }[]
    }
  | { readonly kind: 'pattern'; readonly pattern: Pattern; readonly fore: string; readonly back: string }

export type Pattern = 'lines' | 'columns' | 'rising' | 'falling' | 'grid' | 'dots'

export type Line = {
  readonly colour: string
  readonly width: number
  readonly dash: 'solid' | 'dashed' | 'dotted'
}

export type TextLook = {
  readonly size: number
  readonly colour: string
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly font: string
}

export type ChartText = {
  readonly lines: readonly string[]
  readonly look: TextLook
  readonly place: Place | null
  /** Whether it stands over the plot and takes no room. */
  readonly isOver: boolean
  /** In degrees, clockwise; null where the file leaves it open. */
  readonly turn: number | null
}

export type Legend = {
  readonly side: 'right' | 'left' | 'top' | 'bottom' | 'top right'
  readonly look: TextLook
  readonly place: Place | null
  readonly isOver: boolean
  /** The entries, counted from 0, that are not shown. */
  readonly hidden: ReadonlySet<number>
  readonly shape: Shape
}

export type Stacking = 'none' | 'stacked' | 'percent'

export type Plot = PlotKind & {
  readonly series: readonly Series[]
  /** The axes by their ids: of categories or along, and of values. */
  readonly axes: readonly [along: string, values: string]
}

export type PlotKind =
  | {
      readonly kind: 'bars'
      readonly isAcross: boolean
      readonly stacking: Stacking
      /** Of the width of a bar, in per cent. */
      readonly gap: number
      readonly overlap: number
    }
  | { readonly kind: 'lines'; readonly stacking: Stacking }
  | { readonly kind: 'areas'; readonly stacking: Stacking }
  /** @property hole how wide the hole in a doughnut is, in per cent; 0 for a pie */
  | { readonly kind: 'pie'; readonly hole: number; readonly firstAngle: number }
  | { readonly kind: 'scatter' }
  /** @property scale how large bubbles are, in per cent; `byArea` where the area, not the width, is the size */
  | { readonly kind: 'bubbles'; readonly scale: number; readonly byArea: boolean }
  | { readonly kind: 'radar'; readonly isFilled: boolean }

export type Series = {
  readonly name: string
  readonly order: number
  readonly categories: Categories
  /** Where the points of a scatter are along the axis. */
  readonly along: readonly (number | null)[]
  readonly values: readonly (number | null)[]
  /** Of bubbles. */
  readonly sizes: readonly (number | null)[]
  /** The format of its values, as `#,##0`. */
  readonly format: string
  readonly fill: Fill | null
  readonly line: Line | null
  readonly marker: Marker | null
  readonly isSmooth: boolean
  /** Looks of single points. */
  readonly points: ReadonlyMap<number, PointLook>
  readonly labels: Labels | null
  readonly trends: readonly Trend[]
}

/** A line that shows which way the points of a series go. */
export type Trend = {
  readonly kind: 'linear' | 'exponential' | 'logarithmic' | 'power' | 'polynomial' | 'moving average'
  readonly name: string
  /** Of a polynomial. */
  readonly order: number
  /** Of how many points a moving average is. */
  readonly period: number
  /** How far it goes on beyond the last point, and before the first. */
  readonly forward: number
  readonly backward: number
  /** Where it is to begin; null where it is free. */
  readonly intercept: number | null
  readonly line: Line | null
}

export type PointLook = {
  readonly fill: Fill | null
  readonly line: Line | null
  /** How far a piece of a pie is moved out, in per cent of its radius. */
  readonly movedOut: number
}

export type Marker = {
  readonly symbol: MarkerSymbol
  readonly size: number
  readonly fill: Fill | null
  readonly line: Line | null
}

export const SYMBOLS = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'x',
  'plus',
  'star',
  'dash',
  'dot',
] as const
export type MarkerSymbol = (typeof SYMBOLS)[number]

export type Categories = {
  readonly labels: readonly string[]
  /** Where they are days: serial numbers as Excel counts them. */
  readonly days: readonly (number | null)[] | null
  /** The groups of categories, the innermost first. */
  readonly groups: readonly (readonly { readonly from: number; readonly label: string }[])[]
}

/** What is written beside each point of a series. */
export type Labels = Label & {
  /** Of single points; null where a point has none. */
  readonly own: ReadonlyMap<number, (Label & { readonly text: string | null }) | null>
}

export type Label = {
  readonly shows: ReadonlySet<'value' | 'category' | 'series' | 'percent' | 'size'>
  /** Between what is shown; null where the file leaves it open. */
  readonly separator: string | null
  readonly place: LabelPlace | null
  readonly format: string | null
  readonly look: TextLook
  readonly shape: Shape
}

export const LABEL_PLACES = ['bestFit', 'b', 'ctr', 'inBase', 'inEnd', 'l', 'outEnd', 'r', 't'] as const
export type LabelPlace = (typeof LABEL_PLACES)[number]

export type Axis = {
  readonly id: string
  readonly kind: 'categories' | 'days' | 'values'
  readonly side: 'bottom' | 'left' | 'top' | 'right'
  readonly isShown: boolean
  readonly isReversed: boolean
  readonly min: number | null
  readonly max: number | null
  readonly step: number | null
  readonly logBase: number | null
  /** The axis that it crosses, and where on that one. */
  readonly crosses: { readonly axis: string; readonly at: 'zero' | 'min' | 'max' | number }
  /** Whether points stand between the marks of this axis, as bars do. */
  readonly isBetween: boolean
  readonly labels: AxisLabels
  readonly ticks: 'out' | 'in' | 'cross' | 'none'
  readonly line: Line | null
  readonly grid: Line | null
  readonly smallGrid: Line | null
  readonly title: ChartText | null
  /** The unit of an axis of days. */
  readonly unit: DayUnit | null
  readonly stepUnit: DayUnit | null
}

export type DayUnit = 'days' | 'months' | 'years'

export type AxisLabels = {
  readonly place: 'next to' | 'low' | 'high' | 'none'
  readonly look: TextLook
  /** In degrees, clockwise; null where the file leaves it open. */
  readonly turn: number | null
  /** Null where the values' own is taken. */
  readonly format: string | null
  /** Every how many categories have a label; null where the file leaves it open. */
  readonly every: number | null
  /** What the values are divided by before they are written: 1000 for thousands. */
  readonly unit: number
}
