import type { TableData } from '../../components/table/table-data.ts';

/** The budget table of a page with everything that belongs to it. */
export interface TableOnPage {
  block: HTMLElement;
  table: HTMLTableElement;
  tools: HTMLDetailsElement;
  form: HTMLFormElement;
  data: TableData;
}

/** Finds the budget table of the page; `null` when the page has none. */
export function tableOnPage(): TableOnPage | null {
  const block = document.querySelector<HTMLElement>('[data-budget-table]');
  const table = block?.querySelector('table');
  const tools = block?.querySelector<HTMLDetailsElement>('[data-table-tools]');
  const form = tools?.querySelector('form');
  const source = block?.querySelector('script[type="application/json"]')?.textContent;
  if (block == null || table == null || tools == null || form == null || source == null) return null;
  return { block, table, tools, form, data: JSON.parse(source) as TableData };
}
