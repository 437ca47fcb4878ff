import type { TableData } from '../../components/table/table-data.ts';
import type { TableState } from '../../components/table/table-state.ts';
import type { TableView } from '../../components/table/table-view.ts';
import { rijAnker } from '../../domain/adres.ts';

/** Brings the table on the page in line with a view: which rows and columns show, in what order, with what words. */
export function applyView(table: HTMLTableElement, data: TableData, state: TableState, view: TableView, short: boolean): void {
  for (const rij of data.rijen) {
    const row = document.getElementById(rijAnker(rij.pad));
    if (row === null) continue;
    row.hidden = !view.zichtbaar.has(rij.pad);
    const texts = view.cellen.get(rij.pad) ?? [];
    row.querySelectorAll<HTMLElement>('td[data-year]').forEach((cell, column) => (cell.textContent = texts[column] ?? ''));
  }
  orderRows(table, view);
  showYears(table, data, short);
  showDifferences(table, data, state, view);
  widenHeads(table);
}

/** Rows move within their group, groups within their part; the part itself stays where it is printed. */
function orderRows(table: HTMLTableElement, view: TableView): void {
  for (const [group, paths] of view.volgorde) {
    const head = document.getElementById(rijAnker(group));
    const rows = paths.flatMap((pad) => document.getElementById(rijAnker(pad)) ?? []);
    if (head === null || rows.length === 0) continue;
    const bodies = rows.map((row) => row.closest('tbody')!);
    if (bodies[0] === head.closest('tbody')) head.after(...rows);
    else head.closest('tbody')!.after(...bodies);
  }
  table.querySelectorAll('tbody').forEach((body) => {
    body.hidden = [...body.rows].every((row) => row.hidden);
  });
}

function showYears(table: HTMLTableElement, data: TableData, short: boolean): void {
  const shown = (jaar: number): boolean => !short || jaar === data.begrotingsjaar || jaar === data.begrotingsjaar - 1;
  table.querySelectorAll<HTMLElement>('[data-year]').forEach((cell) => (cell.hidden = !shown(Number(cell.dataset['year']))));
  table.querySelectorAll<HTMLTableCellElement>('[data-phase-years]').forEach((cell) => {
    const years = cell.dataset['phaseYears']!.split(' ').map(Number).filter(shown);
    cell.hidden = years.length === 0;
    cell.colSpan = Math.max(1, years.length);
  });
}

/** The heads over the groups span all columns that show. */
function widenHeads(table: HTMLTableElement): void {
  const columns = [...table.tHead!.rows[1]!.cells].filter((cell) => !cell.hidden).length;
  table.querySelectorAll<HTMLTableCellElement>('th[data-whole-row]').forEach((head) => (head.colSpan = columns + 1));
}

/** Two columns at the end: the difference in amount with its word, and in percent. */
function showDifferences(table: HTMLTableElement, data: TableData, state: TableState, view: TableView): void {
  table.querySelectorAll('[data-difference]').forEach((cell) => cell.remove());
  if (state.vergelijk === null || view.verschillen === null) return;
  const { van, tot } = state.vergelijk;
  const [phases, years] = [...table.tHead!.rows];
  phases!.append(headCell(`verschil ${van}–${tot}`, 'verschil-kop', 2, 'colgroup'));
  years!.append(headCell('x € 1.000', 'verschil-euro', 1, 'col', 'verschil-kop'), headCell('procent', 'verschil-procent', 1, 'col', 'verschil-kop'));
  for (const rij of data.rijen) {
    const row = document.getElementById(rijAnker(rij.pad)) as HTMLTableRowElement | null;
    const difference = view.verschillen.get(rij.pad);
    if (row === null || difference === undefined || row.querySelector('td') === null) continue;
    const word = difference.woord === '' ? '' : ` ${difference.woord}`;
    row.append(bodyCell(difference.euro, word, `verschil-kop verschil-euro ${rijAnker(rij.pad)}-kop`), bodyCell(difference.procent, '', `verschil-kop verschil-procent ${rijAnker(rij.pad)}-kop`));
  }
}

function headCell(text: string, id: string, span: number, scope: string, headers = ''): HTMLElement {
  const cell = document.createElement('th');
  cell.className = `utrecht-table__header-cell ${scope === 'colgroup' ? 'phase' : 'year'} difference`;
  cell.id = id;
  cell.colSpan = span;
  cell.scope = scope;
  if (headers !== '') cell.setAttribute('headers', headers);
  cell.dataset['difference'] = '';
  cell.textContent = text;
  return cell;
}

function bodyCell(text: string, word: string, headers: string): HTMLElement {
  const cell = document.createElement('td');
  cell.className = 'utrecht-table__cell difference';
  cell.setAttribute('headers', headers);
  cell.dataset['difference'] = '';
  cell.append(text);
  if (word !== '') {
    const small = document.createElement('span');
    small.className = 'difference__word';
    small.textContent = word;
    cell.append(small);
  }
  return cell;
}
