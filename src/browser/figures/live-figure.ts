import { BasicPlatform, Chart } from 'chart.js';
import { chartConfiguration } from '../../charts/chart-config.ts';
import { describePoint } from '../../charts/description.ts';
import { layoutOf, type Size } from '../../charts/drawing/layout.ts';
import { segmentsOf, type Point, type Scene } from '../../charts/drawing/scene.ts';
import type { FiguurSpec } from '../../charts/spec.ts';
import { targetOf } from '../../charts/target.ts';
import { celAnker, rijAnker, toelichtingAnker } from '../../domain/adres.ts';
import { announce } from '../announce.ts';
import { download } from '../download.ts';
import { pointAt } from './hit-test.ts';
import { hasValue, nextPoint } from './moves.ts';
import { pageTheme } from './page-theme.ts';
import { makePng } from './png.ts';
import { fillReadout, placeReadout } from './readout.ts';
import { bindToggles } from './toggles.ts';

const KEYS = 'Met de pijltoetsen gaat u langs de waarden, met Home en End naar de eerste en de laatste. Enter gaat naar de tabel, Escape stopt.';

/** Puts a live drawing in the place of the static one. Does nothing when the page has no data for it. */
export async function makeLive(figure: HTMLElement): Promise<void> {
  const data = figure.querySelector('[data-spec]')?.textContent;
  const plot = figure.querySelector<HTMLElement>('[data-plot]');
  if (data === null || data === undefined || plot === null) return;
  // The drawing is measured with the real font: without it labels would jump.
  await Promise.all([400, 500, 700].map((weight) => document.fonts.load(`${weight} 13px "Fira Sans"`))).catch(() => undefined);
  new LiveFigure(figure, plot, JSON.parse(data) as FiguurSpec).start();
}

class LiveFigure {
  readonly #figure: HTMLElement;
  readonly #plot: HTMLElement;
  readonly #spec: FiguurSpec;
  readonly #visible: boolean[];
  readonly #stage = document.createElement('div');
  readonly #readout = document.createElement('div');
  #scene: Scene | null = null;
  #chart: Chart<'bar'> | null = null;
  #drawnAt = '';

  constructor(figure: HTMLElement, plot: HTMLElement, spec: FiguurSpec) {
    this.#figure = figure;
    this.#plot = plot;
    this.#spec = spec;
    this.#visible = spec.series.map(() => true);
  }

  start(): void {
    const { id } = this.#figure;
    const keys = document.createElement('p');
    keys.id = `${id}-toetsen`;
    keys.className = 'visually-hidden';
    keys.textContent = KEYS;
    this.#stage.className = 'figure__stage';
    this.#stage.tabIndex = 0;
    this.#stage.setAttribute('role', 'application');
    this.#stage.setAttribute('aria-roledescription', 'interactieve figuur');
    this.#stage.setAttribute('aria-labelledby', `${id}-titel`);
    this.#stage.setAttribute('aria-describedby', `${id}-beschrijving ${keys.id}`);
    this.#readout.className = 'figure__readout';
    this.#readout.hidden = true;
    this.#readout.setAttribute('aria-hidden', 'true');
    this.#plot.append(this.#stage, this.#readout, keys);
    bindToggles(this.#figure, this.#visible, () => this.#applyVisible());
    this.#figure.classList.add('figure--live');
    this.#draw();
    this.#listen();
    this.#offerPng();
  }

  /** Draws anew for the size of the screen and the colours of the page; the reader stays where they were. */
  #draw(): void {
    const size = this.#size();
    const layout = layoutOf(this.#spec, size);
    const canvas = document.createElement('canvas');
    canvas.width = layout.width;
    canvas.height = layout.height;
    canvas.style.width = '100%';
    canvas.style.height = 'auto';
    canvas.setAttribute('aria-hidden', 'true');
    this.#stage.classList.toggle('figure__stage--phone', size === 'phone');
    this.#chart?.destroy();
    this.#stage.replaceChildren(canvas);
    const ratio = (Math.max(1, canvas.clientWidth) / layout.width) * window.devicePixelRatio;
    this.#drawnAt = `${canvas.clientWidth} ${size} ${window.devicePixelRatio}`;
    this.#scene = { spec: this.#spec, layout, theme: pageTheme(this.#plot), active: this.#scene?.active ?? null };
    const configuration = chartConfiguration(this.#scene);
    this.#chart = new Chart(canvas, { ...configuration, options: { ...configuration.options, devicePixelRatio: ratio }, platform: BasicPlatform });
    this.#applyVisible();
  }

  /** The style sheet decides, by the room there is in letters. */
  #size(): Size {
    return getComputedStyle(this.#stage).getPropertyValue('--figure-size').trim() === 'phone' ? 'phone' : 'wide';
  }

  #listen(): void {
    const stage = this.#stage;
    stage.addEventListener('keydown', (event) => this.#key(event));
    stage.addEventListener('blur', () => this.#leave());
    stage.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && this.#go(this.#at(event)));
    stage.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && document.activeElement !== stage && this.#leave());
    stage.addEventListener('click', (event) => this.#click(event));
    // Saying nothing first makes the place that later speaks.
    stage.addEventListener('focus', () => announce(''));
    new ResizeObserver(() => {
      const canvas = stage.firstElementChild;
      // On paper the stage is not shown: nothing to draw for.
      if (canvas === null || canvas.clientWidth === 0) return;
      if (`${canvas.clientWidth} ${this.#size()} ${window.devicePixelRatio}` !== this.#drawnAt) this.#draw();
    }).observe(this.#plot);
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) matchMedia(query).addEventListener('change', () => this.#draw());
  }

  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const active = this.#scene?.active ?? null;
    if (event.key === 'Escape') {
      if (active === null) return;
      this.#leave();
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (active === null) return;
      this.#follow(active);
    } else {
      const next = nextPoint(this.#spec, this.#visible, active, event.key);
      if (next === undefined) return;
      this.#go(next);
      announce(describePoint(this.#spec, next.series, next.category));
    }
    event.preventDefault();
  }

  /** A mouse has shown the value already and follows the link; a finger first sees the value, and follows at the second touch. */
  #click(event: MouseEvent): void {
    const point = this.#at(event);
    if (point === null) return;
    const before = this.#scene?.active ?? null;
    const again = before?.series === point.series && before.category === point.category;
    const touch = (event as PointerEvent).pointerType === 'touch';
    this.#go(point);
    if (!touch || again) this.#follow(point);
    else announce(describePoint(this.#spec, point.series, point.category));
  }

  #at(event: MouseEvent): Point | null {
    if (this.#chart === null || this.#scene === null) return null;
    const box = this.#stage.firstElementChild!.getBoundingClientRect();
    const scale = this.#scene.layout.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    return pointAt(segmentsOf(this.#chart, this.#scene), this.#chart.chartArea, this.#spec.categories.length, this.#spec.form, x, y);
  }

  #go(point: Point | null): void {
    if (this.#scene === null || this.#chart === null) return;
    if (point === null) return this.#leave();
    this.#scene.active = point;
    this.#chart.draw();
    fillReadout(this.#readout, this.#spec, this.#visible, point);
    const { left, top, width, height } = this.#chart.chartArea;
    const count = this.#spec.categories.length;
    const { layout } = this.#scene;
    const columns = this.#spec.form === 'columns';
    const [slotX, slotY] = [width / count, height / count];
    placeReadout(
      this.#readout,
      {
        left: columns ? (left + slotX * point.category) / layout.width : 0,
        right: columns ? (left + slotX * (point.category + 1)) / layout.width : 1,
        top: columns ? 0 : (top + slotY * point.category) / layout.height,
        bottom: columns ? 1 : (top + slotY * (point.category + 1)) / layout.height,
      },
      this.#spec.form,
    );
  }

  #leave(): void {
    this.#readout.hidden = true;
    if (this.#scene === null || this.#scene.active === null) return;
    this.#scene.active = null;
    this.#chart?.draw();
  }

  /** To the cell of the budget table, else its row, else the passage about it. */
  #follow({ series, category }: Point): void {
    const target = targetOf(this.#spec, series, category);
    if (target === null) return;
    const { pad, jaar } = target;
    const anchors = [...(jaar === null ? [] : [celAnker(pad, jaar)]), rijAnker(pad), toelichtingAnker(pad)];
    const found = anchors.find((anchor) => document.getElementById(anchor) !== null);
    if (found !== undefined) location.hash = found;
  }

  #applyVisible(): void {
    const chart = this.#chart;
    if (chart === null || this.#scene === null) return;
    this.#visible.forEach((shown, series) => chart.setDatasetVisibility(series, shown));
    const { active } = this.#scene;
    if (active !== null && !hasValue(this.#spec, this.#visible, active)) this.#leave();
    chart.update('none');
  }

  #offerPng(): void {
    const item = this.#figure.querySelector<HTMLElement>('[data-png]');
    const button = item?.querySelector('button');
    if (item === null || !button) return;
    item.hidden = false;
    button.addEventListener('click', () => {
      void makePng(this.#spec, item.dataset['png'] ?? '').then((blob) => blob !== null && download(blob, `${this.#spec.id}.png`));
    });
  }
}
