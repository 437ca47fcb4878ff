import { formatCount } from '../../domain/format.ts';
import type { TableData } from '../../components/table/table-data.ts';
import type { TableState } from '../../components/table/table-state.ts';
import type { TableView } from '../../components/table/table-view.ts';

const EENHEID = {
  x1000: 'bedragen x € 1.000',
  miljoen: 'bedragen in miljoenen euro’s',
  aandeel: 'aandeel in de uitgaven van hetzelfde jaar',
  index: 'index, eerste jaar = 100',
} as const;

/** Unit of the amounts in a state, for the line under the title of the table. */
export function unitText(state: TableState): string {
  return EENHEID[state.eenheid];
}

/** What the table shows, in one line: for the screen, for the screen reader and on paper. Empty for the printed table. */
export function describeView(data: TableData, state: TableState, view: TableView): string {
  const parts: string[] = [];
  const label = data.rijen.find((rij) => rij.pad === state.toon)?.label;
  if (label !== undefined) parts.push(`alleen ${label}`);
  if (state.zoek.trim() !== '') parts.push(`regels met “${state.zoek.trim()}”`);
  if (state.verbergNul && view.aantalNul > 0) parts.push(`zonder ${formatCount(view.aantalNul, 'regel', 'regels')} met overal nul`);
  if (state.eenheid !== 'x1000') parts.push(EENHEID[state.eenheid]);
  if (state.vergelijk !== null) parts.push(`${state.vergelijk.tot} vergeleken met ${state.vergelijk.van}`);
  if (state.sorteer !== null) parts.push(`gesorteerd op ${state.sorteer.jaar}, ${state.sorteer.richting === 'af' ? 'grootste' : 'kleinste'} eerst`);
  if (parts.length === 0) return '';
  return `Keuze uit de tabel: ${parts.join('; ')}. ${view.regelingen.getoond} van ${formatCount(view.regelingen.alle, 'regeling', 'regelingen')}.`;
}
