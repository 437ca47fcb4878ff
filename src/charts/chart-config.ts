import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartConfiguration, type Plugin } from 'chart.js';
import { barShift, drawColumnLabels, drawRowLabels } from './drawing/category-labels.ts';
import { FONTS } from './drawing/layout.ts';
import { drawActiveBand, drawActiveOutline, drawEdges, drawGaps, drawZero } from './drawing/marks.ts';
import { Pen } from './drawing/pen.ts';
import type { Scene } from './drawing/scene.ts';
import { drawLegend, drawSeriesLabels } from './drawing/series-labels.ts';
import { drawValueLabels } from './drawing/value-labels.ts';
import { formatTick, inUnit } from './unit.ts';

// Only what the figures use: the rest of the library is left out of the browser's bundle.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/**
 * The one configuration of a figure, used at build time and in the browser. The scene's `active` may change later; the next
 * drawing follows it.
 */
export function chartConfiguration(scene: Scene): ChartConfiguration<'bar'> {
  const { spec, layout, theme } = scene;
  return {
    type: 'bar',
    data: {
      labels: spec.categories.map((category) => category.label),
      datasets: spec.series.map((series) => ({
        label: series.label,
        data: series.values.map((value) => (value === null ? null : inUnit(value, spec.eenheid))),
        backgroundColor: spec.categories.map((category) => theme.fill(category.quiet ? 'context' : series.tone)) as string[],
        borderWidth: 0,
        // By itself Chart.js makes bars a third of a pixel larger on all sides.
        inflateAmount: 0,
        clip: false,
        ...(layout.rows === null ? { categoryPercentage: spec.stacking === 'grouped' ? 0.66 : 0.62, barPercentage: spec.stacking === 'grouped' ? 0.94 : 1 } : { barThickness: layout.rows.bar }),
      })),
    },
    options: {
      animation: false,
      events: [],
      responsive: false,
      maintainAspectRatio: false,
      indexAxis: spec.form === 'bars' ? 'y' : 'x',
      layout: { padding: layout.padding, autoPadding: false },
      scales: spec.form === 'bars' ? barScales(scene) : columnScales(scene),
      plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [figurePlugin(scene)],
  };
}

type Scales = NonNullable<NonNullable<ChartConfiguration<'bar'>['options']>['scales']>;

function columnScales({ spec, theme }: Scene): Scales {
  const stacked = spec.stacking === 'stacked';
  const family = theme.family;
  return {
    x: { stacked, display: false },
    y: {
      stacked,
      beginAtZero: true,
      // No width at nought: Chart.js shortens bars by half of it, and the line of nought is ours.
      grid: { color: theme.ink('line'), drawTicks: false, lineWidth: ({ tick }) => (tick?.value === 0 ? 0 : 1) },
      border: { display: false },
      ticks: { maxTicksLimit: 6, padding: 8, color: theme.ink('muted'), font: { ...FONTS.label, family }, callback: (value) => formatTick(Number(value), spec.eenheid) },
    },
  };
}

function barScales({ spec }: Scene): Scales {
  const stacked = spec.stacking === 'stacked';
  const values = spec.series.flatMap((series) => series.values.flatMap((value) => (value === null ? [] : [inUnit(value, spec.eenheid)])));
  const [min, max] = spec.eenheid === 'procent' ? [0, 100] : [Math.min(0, ...values), Math.max(0, ...values)];
  return {
    x: { stacked, display: false, min, max },
    y: { stacked, display: false },
  };
}

/** Everything that Chart.js does not draw itself; in a recording the bars of a series are a group. */
function figurePlugin(scene: Scene): Plugin<'bar'> {
  const { layout } = scene;
  return {
    id: 'figuur',
    afterUpdate(chart) {
      if (layout.size === 'wide' || layout.rows === null) return;
      // On a phone the words stand in the upper part of the row and the bar in the lower.
      const down = barShift(layout.rows);
      for (const meta of chart.getSortedVisibleDatasetMetas()) for (const element of meta.data) element.y += down;
    },
    beforeDraw(chart) {
      drawActiveBand(new Pen(chart.ctx, scene.theme), chart as Chart<'bar'>, scene);
    },
    beforeDatasetDraw(chart, { index }) {
      if ('open' in chart.ctx) (chart.ctx.open as (name: string) => void)(`series-${index}`);
    },
    afterDatasetDraw(chart) {
      if ('close' in chart.ctx) (chart.ctx.close as () => void)();
    },
    afterDatasetsDraw(drawn) {
      const chart = drawn as Chart<'bar'>;
      const pen = new Pen(chart.ctx, scene.theme);
      drawEdges(pen, chart, scene);
      drawGaps(pen, chart, scene);
      drawZero(pen, chart, scene);
      drawValueLabels(pen, chart, scene);
      drawRowLabels(pen, chart, scene);
      drawColumnLabels(pen, chart, scene);
      drawLegend(pen, chart, scene);
      drawSeriesLabels(pen, chart, scene);
      drawActiveOutline(pen, chart, scene);
    },
  };
}
