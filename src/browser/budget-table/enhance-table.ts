import type { TableData } from '../../components/table/table-data.ts';
import { INITIAL_STATE, parseState, writeState, type TableState } from '../../components/table/table-state.ts';
import { viewOf } from '../../components/table/table-view.ts';
import { rijAnker } from '../../domain/adres.ts';
import { formatCount } from '../../domain/format.ts';
import { announce } from '../announce.ts';
import type { PlacePanel } from '../places/place-panel.ts';
import { cellInWords, cellPlace } from './cell-place.ts';
import { walkCells, type CellWalk } from './cell-walk.ts';
import { describeView, unitText } from './describe-view.ts';
import type { TableOnPage } from './table-on-page.ts';
import { applyView } from './table-dom.ts';
import { fillForm, readForm, setText, showZeroChoice } from './table-form.ts';

/** Makes the budget table of the page a tool; `panel` tells about the cell the reader picks. The page is complete without it. */
export function enhanceTable({ block, table, tools, form, data }: TableOnPage, panel: PlacePanel | null): void {
  const narrow = matchMedia('(max-width: 40rem)');
  const printing = matchMedia('print');
  let state = sound(data, parseState(new URLSearchParams(location.search)));

  const cells = walkCells(table, (cell, how) => {
    // Who walks with the panel open sees it follow; else only a choice opens it.
    if (how === 'walk' && panel?.open !== true) return;
    const place = cellPlace(data, padOf(data, cell), Number(cell.dataset['year']));
    if (place !== null) panel?.show(place, cell, how === 'key');
  });

  const show = (tell: boolean): void => {
    const view = viewOf(data, state);
    const short = !printing.matches && (state.jaren ?? (narrow.matches ? 'kort' : 'alle')) === 'kort';
    applyView(table, data, state, view, short);
    cells.refresh();
    markSort(table, state);
    const description = describeView(data, state, view);
    setText(block, '[data-view]', description);
    setText(block, '[data-unit]', unitText(state));
    showZeroChoice(form, view.aantalNul);
    const count = `${view.regelingen.getoond} van ${formatCount(view.regelingen.alle, 'regeling', 'regelingen')} getoond`;
    setText(form, '[data-outcome]', view.regelingen.getoond === 0 && state.zoek !== '' ? 'Geen regeling met deze woorden. Probeer een deel van het woord.' : count);
    form.querySelector('[data-years]')?.setAttribute('aria-pressed', String(short));
    if (tell) announce(description === '' ? `Hele tabel, ${count}` : description);
  };

  const change = (next: TableState): void => {
    state = sound(data, next);
    const query = writeState(state, new URLSearchParams(location.search)).toString();
    history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
    show(true);
  };

  const restart = (next: TableState): void => {
    fillForm(form, next);
    change(next);
  };

  addSortButtons(table, (jaar) => change({ ...state, sorteer: nextSort(state.sorteer, jaar) }));
  fillForm(form, state);
  tools.hidden = false;
  if (panel !== null) showHint(block, table);
  tools.open = writeState(state, new URLSearchParams()).size > 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    block.querySelector<HTMLElement>('.budget__scroll')?.focus();
  });
  form.addEventListener('input', () => change(readForm(form, state)));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    restart(INITIAL_STATE);
  });
  form.querySelector('[data-years]')?.addEventListener('click', (event) => {
    const short = (event.currentTarget as Element).getAttribute('aria-pressed') === 'true';
    change({ ...state, jaren: short ? 'alle' : 'kort' });
  });
  for (const query of [narrow, printing]) query.addEventListener('change', () => show(false));
  const follow = (): void => {
    const target = targetIn(table);
    if (target === null) return;
    // What the chosen view hides shows with all years, else in the whole table.
    for (const next of [{ ...state, jaren: 'alle' as const }, { ...INITIAL_STATE, jaren: 'alle' as const }]) if (target.closest('[hidden]') !== null) restart(next);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (panel?.open !== true) arrive(target, data, cells);
  };
  addEventListener('hashchange', follow);
  show(false);
  follow();
}

/** The row or cell of the table that the address points to. */
function targetIn(table: HTMLTableElement): HTMLElement | null {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return target !== null && table.contains(target) ? target : null;
}

/** Brings the reader, and not only the window, to the target of a permalink, and says where they are. */
function arrive(target: HTMLElement, data: TableData, cells: CellWalk): void {
  if (target.matches('td[data-year]')) {
    cells.go(target);
    announce(cellInWords(data, padOf(data, target), Number(target.dataset['year'])));
    return;
  }
  // The row itself: the browser takes the focus from anything that is not the target of the address.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Tells that amounts can be picked; the table is described by it. */
function showHint(block: HTMLElement, table: HTMLTableElement): void {
  const hint = block.querySelector<HTMLElement>('[data-cell-hint]');
  if (hint === null) return;
  hint.hidden = false;
  table.setAttribute('aria-describedby', hint.id);
}

/** Path of the line that a cell belongs to. */
function padOf(data: TableData, cell: HTMLElement): string {
  const id = cell.closest('tr')?.id;
  return data.rijen.find(({ pad }) => rijAnker(pad) === id)?.pad ?? '';
}

/** What the address asks for but the table does not have counts as not chosen. */
function sound(data: TableData, state: TableState): TableState {
  const has = (jaar: number): boolean => data.jaren.includes(jaar);
  return {
    ...state,
    toon: data.rijen.some((rij) => rij.pad === state.toon) ? state.toon : '',
    vergelijk: state.vergelijk !== null && has(state.vergelijk.van) && has(state.vergelijk.tot) ? state.vergelijk : null,
    sorteer: state.sorteer !== null && has(state.sorteer.jaar) ? state.sorteer : null,
  };
}

/** Largest first, then smallest first, then as printed. */
function nextSort(before: TableState['sorteer'], jaar: number): TableState['sorteer'] {
  if (before?.jaar !== jaar) return { jaar, richting: 'af' };
  return before.richting === 'af' ? { jaar, richting: 'op' } : null;
}

function addSortButtons(table: HTMLTableElement, sort: (jaar: number) => void): void {
  table.querySelectorAll<HTMLElement>('th.year[data-year]').forEach((cell) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = cell.textContent;
    button.title = 'Sorteer binnen elk instrument';
    button.addEventListener('click', () => sort(Number(cell.dataset['year'])));
    cell.replaceChildren(button);
  });
}

function markSort(table: HTMLTableElement, state: TableState): void {
  table.querySelectorAll<HTMLElement>('th.year[data-year]').forEach((cell) => {
    const active = state.sorteer?.jaar === Number(cell.dataset['year']);
    if (active) cell.setAttribute('aria-sort', state.sorteer?.richting === 'op' ? 'ascending' : 'descending');
    else cell.removeAttribute('aria-sort');
  });
}
