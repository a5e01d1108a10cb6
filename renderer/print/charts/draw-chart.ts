import { BarChart, LineChart, PieChart, RadarChart, ScatterChart } from 'echarts/charts'
import { GraphicComponent, GridComponent, RadarComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Chart, TextLook } from './chart-model.ts'
import type { Measure, Size } from './layout/room.ts'
import { chartOption } from './option/chart-option.ts'
import { fontOf } from './option/paint.ts'

use([
  BarChart,
  LineChart,
  PieChart,
  RadarChart,
  ScatterChart,
  GraphicComponent,
  GridComponent,
  RadarComponent,
  SVGRenderer,
])

/** Draws a chart of that size, in points, as an SVG picture. Throws where the chart lacks an axis. */
export function drawChart(chart: Chart, size: Size): string {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    drawn.setOption(chartOption(chart, size, measured()))
    return drawn.renderToSVGString()
  } finally {
    drawn.dispose()
  }
}

/** Measures text with the fonts that it is drawn in. */
function measured(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (line, look) => {
    if (context === null) return line.length * look.size * 0.5
    context.font = font(look)
    return context.measureText(line).width
  }
}

function font(look: TextLook): string {
  return `${look.isItalic ? 'italic ' : ''}${look.isBold ? 'bold ' : ''}${look.size}px ${fontOf(look)}`
}
