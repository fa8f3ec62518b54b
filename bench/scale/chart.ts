// The chart of cost against size, both logarithmic, as an SVG.
import { LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

export interface Line {
  readonly name: string;
  /** Another tool: its line is dashed. */
  readonly isPeer: boolean;
  /** Of the colours of the chart, from 0: what is to be compared has one colour. */
  readonly colour: number;
  /** Statements and milliseconds. */
  readonly points: readonly (readonly [number, number])[];
}

/** A panel of the chart, with a vertical axis of its own. */
export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** For those who hear the page. */
const TITLE = '<title>Time against the number of statements, beside other tools</title>';

const WIDTH = 440;
const HEIGHT = 360;
const MARGIN = { left: 64, right: 118, top: 56, bottom: 48 };
const FONT = 'system-ui, sans-serif';
const INK = '#24292f';
const FAINT = '#d8dee4';
/** Colours that are told apart with any colour vision (M. Okabe and K. Ito). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#56b4e9', '#e69f00', '#000000'];

echarts.use([LineChart, GridComponent, TitleComponent, SVGRenderer]);

/** Milliseconds as a person says them: `20 ms`, `3 s`. */
export function duration(milliseconds: number): string {
  const [value, unit] = milliseconds < 1000 ? [milliseconds, 'ms'] : [milliseconds / 1000, 's'];
  return `${value.toLocaleString('en-GB')} ${unit}`;
}

function axes(panels: readonly Panel[]) {
  const common = {
    type: 'log' as const,
    axisLine: { lineStyle: { color: INK } },
    splitLine: { lineStyle: { color: FAINT } },
  };
  const label = { color: INK, fontFamily: FONT, fontSize: 11 };
  return {
    xAxis: panels.map((_, gridIndex) => ({
      ...common,
      gridIndex,
      name: 'statements',
      nameLocation: 'middle' as const,
      nameGap: 28,
      nameTextStyle: label,
      axisLabel: { ...label, formatter: (value: number) => value.toLocaleString('en-GB') },
    })),
    yAxis: panels.map((_, gridIndex) => ({
      ...common,
      gridIndex,
      axisLabel: { ...label, formatter: duration },
    })),
  };
}

function series(panels: readonly Panel[]) {
  return panels.flatMap(({ lines }, at) =>
    lines.map(({ name, isPeer, colour, points }) => {
      const color = COLOURS[colour % COLOURS.length] ?? INK;
      return {
        type: 'line' as const,
        silent: true,
        name,
        xAxisIndex: at,
        yAxisIndex: at,
        data: points.map(([statements, milliseconds]) => [statements, milliseconds]),
        symbol: isPeer ? 'emptyCircle' : 'circle',
        symbolSize: 6,
        lineStyle: { color, width: 2, type: isPeer ? ('dashed' as const) : ('solid' as const) },
        itemStyle: { color },
        endLabel: { show: true, formatter: name, color, fontFamily: FONT, fontSize: 11 },
        labelLayout: { moveOverlap: 'shiftY' as const },
      };
    }),
  );
}

/** Takes out what is for a pointer over the chart: its names are numbered by the charts that a process has drawn. */
function withoutPointer(svg: string): string {
  return svg
    .replace(/<style >.*?<\/style>\s*/s, '')
    .replaceAll(/ class="zr\d+-cls-\d+"/g, '')
    .replaceAll(/\bzr\d+-/g, 'zr-');
}

/** Panels side by side. The same panels give the same text. */
export function drawChart(panels: readonly Panel[]): string {
  const width = WIDTH * panels.length;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: HEIGHT });
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    title: panels.map(({ title }, at) => ({
      text: title,
      left: WIDTH * at + MARGIN.left,
      top: 16,
      textStyle: { color: INK, fontFamily: FONT, fontSize: 14, fontWeight: 'bold' as const },
    })),
    grid: panels.map((_, at) => ({
      // The labels have their margins; a panel does not shrink for them.
      outerBoundsMode: 'none' as const,
      left: WIDTH * at + MARGIN.left,
      top: MARGIN.top,
      width: WIDTH - MARGIN.left - MARGIN.right,
      height: HEIGHT - MARGIN.top - MARGIN.bottom,
    })),
    ...axes(panels),
    series: series(panels),
  });
  const svg = chart.renderToSVGString().replace(/^<svg[^>]*>/, `$&\n${TITLE}`);
  chart.dispose();
  return `${withoutPointer(svg).trim()}\n`;
}
