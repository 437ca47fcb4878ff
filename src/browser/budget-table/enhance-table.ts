import type { TableData } from '../../components/table/table-data.ts';
import { EENHEDEN, INITIAL_STATE, parseState, writeState, type Eenheid, type TableState } from '../../components/table/table-state.ts';
import { viewOf } from '../../components/table/table-view.ts';
import { formatCount } from '../../domain/format.ts';
import { announce } from '../announce.ts';
import { describeView, unitText } from './describe-view.ts';
import { applyView } from './table-dom.ts';

/** Makes the budget table on the page a tool. The page is complete without it. */
export function enhanceTable(): void {
  const block = document.querySelector<HTMLElement>('[data-budget-table]');
  const table = block?.querySelector('table');
  const tools = block?.querySelector<HTMLDetailsElement>('[data-table-tools]');
  const form = tools?.querySelector('form');
  const source = block?.querySelector('script[type="application/json"]')?.textContent;
  if (block == null || table == null || tools == null || form == null || source == null) return;
  const data = JSON.parse(source) as TableData;
  const narrow = matchMedia('(max-width: 40rem)');
  const printing = matchMedia('print');
  let state = sound(data, parseState(new URLSearchParams(location.search)));

  const show = (tell: boolean): void => {
    const view = viewOf(data, state);
    const short = !printing.matches && (state.jaren ?? (narrow.matches ? 'kort' : 'alle')) === 'kort';
    applyView(table, data, state, view, short);
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

  addSortButtons(table, (jaar) => change({ ...state, sorteer: nextSort(state.sorteer, jaar) }));
  fillForm(form, state);
  tools.hidden = false;
  tools.open = writeState(state, new URLSearchParams()).size > 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    block.querySelector<HTMLElement>('.budget__scroll')?.focus();
  });
  form.addEventListener('input', () => change(readForm(form, state)));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(form, INITIAL_STATE);
    change(INITIAL_STATE);
  });
  form.querySelector('[data-years]')?.addEventListener('click', (event) => {
    const short = (event.currentTarget as Element).getAttribute('aria-pressed') === 'true';
    change({ ...state, jaren: short ? 'alle' : 'kort' });
  });
  for (const query of [narrow, printing]) query.addEventListener('change', () => show(false));
  addEventListener('hashchange', () => revealTarget(table, () => change({ ...INITIAL_STATE, jaren: 'alle' })));
  show(false);
  revealTarget(table, () => change({ ...INITIAL_STATE, jaren: 'alle' }));
}

/** A permalink to a row or cell that the chosen view hides shows the whole table instead. */
function revealTarget(table: HTMLTableElement, reset: () => void): void {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null || !table.contains(target)) return;
  if (target.closest('[hidden]') !== null) reset();
  target.scrollIntoView({ block: 'center' });
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

function readForm(form: HTMLFormElement, before: TableState): TableState {
  const fields = new FormData(form);
  const text = (name: string): string => String(fields.get(name) ?? '');
  const [van, tot] = [Number(text('van')), Number(text('tot'))];
  return {
    ...before,
    toon: text('toon'),
    zoek: text('zoek'),
    eenheid: EENHEDEN.find((item) => item === text('eenheid')) ?? ('x1000' satisfies Eenheid),
    vergelijk: van > 0 && tot > 0 ? { van, tot } : null,
    verbergNul: fields.has('nul'),
  };
}

function fillForm(form: HTMLFormElement, state: TableState): void {
  const set = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  };
  set('toon', state.toon);
  set('zoek', state.zoek);
  set('eenheid', state.eenheid);
  set('van', String(state.vergelijk?.van ?? ''));
  set('tot', String(state.vergelijk?.tot ?? ''));
  const zero = form.elements.namedItem('nul');
  if (zero instanceof HTMLInputElement) zero.checked = state.verbergNul;
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

/** The choice to leave out zero lines tells how many there are, and is not there when there are none. */
function showZeroChoice(form: HTMLFormElement, count: number): void {
  const choice = form.querySelector<HTMLElement>('[data-zero]');
  if (choice !== null) choice.hidden = count === 0;
  setText(form, '[data-zero-label]', `Verberg ${formatCount(count, 'regel die in alle jaren nul is', 'regels die in alle jaren nul zijn')}`);
}

function setText(scope: Element, selector: string, text: string): void {
  const element = scope.querySelector(selector);
  if (element !== null && element.textContent !== text) element.textContent = text;
}
