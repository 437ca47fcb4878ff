import type { Point } from '../../charts/drawing/scene.ts';
import type { FiguurSpec } from '../../charts/spec.ts';
import { targetOf } from '../../charts/target.ts';
import { formatSpoken } from '../../charts/unit.ts';

/** Fills the box that shows the values of a year or line; screen readers hear them instead. */
export function fillReadout(box: HTMLElement, spec: FiguurSpec, visible: readonly boolean[], { series: active, category }: Point): void {
  const { label, sublabel, note } = spec.categories[category]!;
  const head = element('p', 'figure__readout-head', label);
  if (sublabel !== '') head.append(' ', element('span', 'figure__readout-sub', sublabel));
  const list = element('dl', 'figure__readout-list');
  spec.series.forEach((series, index) => {
    const value = series.values[category] ?? null;
    if (visible[index] !== true || (spec.signed && value === null)) return;
    list.append(line(spec.series.length > 1 ? series.label : '', formatSpoken(value, spec.eenheid, spec.signed), index === active && spec.series.length > 1));
  });
  const total = spec.totals?.[category] ?? null;
  if (total !== null && spec.series.length > 1) list.append(line('samen', formatSpoken(total, spec.eenheid), false));
  if (note !== '') list.append(line('', note, false));
  const hint = targetOf(spec, active, category) === null ? [] : [element('p', 'figure__readout-hint', 'Klik of Enter: naar de tabel')];
  box.replaceChildren(head, list, ...hint);
  box.hidden = false;
}

/** Puts the box beside the year or line it is about, inside the plot. All in fractions of the drawing. */
export function placeReadout(box: HTMLElement, place: { left: number; right: number; top: number; bottom: number }, form: 'columns' | 'bars'): void {
  const { style } = box;
  style.left = style.right = style.top = style.bottom = 'auto';
  if (form === 'columns') {
    if (place.right < 0.6) style.left = percent(place.right);
    else style.right = percent(1 - place.left);
    style.top = '0';
  } else {
    style.right = '0';
    if (place.bottom < 0.6) style.top = percent(place.bottom);
    else style.bottom = percent(1 - place.top);
  }
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}

function line(label: string, value: string, strong: boolean): HTMLElement {
  const row = element('div', strong ? 'figure__readout-active' : '');
  if (label !== '') row.append(element('dt', '', label));
  row.append(element('dd', '', value));
  return row;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
