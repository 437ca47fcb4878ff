import type { TableData, TableRow } from '../../components/table/table-data.ts';
import { INITIAL_STATE } from '../../components/table/table-state.ts';
import { viewOf } from '../../components/table/table-view.ts';
import { celAnker, rijAnker, toelichtingAnker } from '../../domain/adres.ts';
import { formatCell, formatEuros, MINUS } from '../../domain/format.ts';
import { celNaam, rijNaam } from '../../open-data/place-names.ts';
import type { Place } from '../places/place.ts';

/** A row of the table as a place; `null` when there is no such row. */
export function rowPlace(data: TableData, pad: string): Place | null {
  const rij = data.rijen.find((item) => item.pad === pad);
  if (rij === undefined) return null;
  const inWords = pathOf(data, rij);
  return { ...whereabouts(data, rij), anker: rijAnker(pad), naam: rijNaam(data.tabel, inWords), titel: rij.label, bedrag: '', uitleg: [], jaren: yearsOf(data, rij, null), kopie: '' };
}

/** A cell of the table as a place: its amount in full, what it is, how it compares. `null` when there is no such cell. */
export function cellPlace(data: TableData, pad: string, jaar: number): Place | null {
  const rij = data.rijen.find((item) => item.pad === pad);
  const column = data.jaren.indexOf(jaar);
  if (rij === undefined || column === -1) return null;
  const bedrag = rij.bedragen[column] ?? null;
  return {
    ...whereabouts(data, rij),
    anker: celAnker(pad, jaar),
    naam: celNaam(data.tabel, pathOf(data, rij), jaar),
    titel: `${rij.label}, ${jaar}`,
    bedrag: inEuros(bedrag),
    uitleg: [data.fasen[column]!, ...(rij.gedrukt ? [] : ['subtotaal, hier opgeteld']), ...comparison(data, rij, jaar), ...share(data, rij, column)],
    jaren: yearsOf(data, rij, jaar),
    kopie: copyOf(data, rij, column),
  };
}

/** A cell in one sentence, for who cannot see where it is. */
export function cellInWords(data: TableData, pad: string, jaar: number): string {
  const place = cellPlace(data, pad, jaar);
  return place === null ? '' : `${place.titel}, ${place.uitleg[0]!}: ${place.bedrag}. ${place.boven}`;
}

function whereabouts(data: TableData, rij: TableRow): Pick<Place, 'boven' | 'toelichting'> {
  const above = pathOf(data, rij).split(' › ').slice(0, -1).join(' › ');
  return { boven: above, toelichting: data.toegelicht.includes(rij.pad) ? toelichtingAnker(rij.pad) : null };
}

/** The labels from the part down to the line. */
function pathOf(data: TableData, rij: TableRow): string {
  const above = rij.ouder === null || rij.ouder === 'uitgaven' ? undefined : data.rijen.find((item) => item.pad === rij.ouder);
  return above === undefined ? rij.label : `${pathOf(data, above)} › ${rij.label}`;
}

function inEuros(bedrag: number | null): string {
  return bedrag === null ? 'niet opgegeven' : formatEuros(bedrag);
}

function yearsOf(data: TableData, rij: TableRow, chosen: number | null): Place['jaren'] {
  return data.jaren.map((jaar, column) => ({ jaar, bedrag: formatCell(rij.bedragen[column] ?? null), gekozen: jaar === chosen }));
}

/** "€ 95.270.000 meer dan in 2021 (+180,7%)". */
function comparison(data: TableData, rij: TableRow, jaar: number): string[] {
  const difference = viewOf(data, { ...INITIAL_STATE, vergelijk: { van: jaar - 1, tot: jaar } }).verschillen?.get(rij.pad);
  const [before, now] = [jaar - 1, jaar].map((year) => rij.bedragen[data.jaren.indexOf(year)] ?? null);
  if (difference === undefined || before == null || now == null) return [];
  if (difference.woord === 'gelijk') return [`gelijk aan ${jaar - 1}`];
  const percent = /\d/.test(difference.procent) ? ` (${difference.procent})` : '';
  return [`${formatEuros(Math.abs(now - before))} ${difference.woord} dan in ${jaar - 1}${percent}`];
}

function share(data: TableData, rij: TableRow, column: number): string[] {
  if (rij.pad === 'uitgaven') return [];
  const text = viewOf(data, { ...INITIAL_STATE, eenheid: 'aandeel' }).cellen.get(rij.pad)?.[column] ?? '';
  return /\d/.test(text) ? [`${text} van de uitgaven in ${data.jaren[column]}`] : [];
}

/** The amount with everything that belongs to it: a value that travels alone says what it is and where it came from. */
function copyOf(data: TableData, rij: TableRow, column: number): string {
  const bedrag = rij.bedragen[column] ?? null;
  const jaar = data.jaren[column]!;
  const kind = rij.soort === 'verplichtingen' || rij.soort === 'ontvangsten' ? rij.soort : 'uitgaven';
  const value = bedrag === null ? 'niet opgegeven' : `${inEuros(bedrag)} (in de tabel: ${formatCell(bedrag).replace(MINUS, '-')} x € 1.000)`;
  return [
    value,
    `${pathOf(data, rij)}${kind === rij.soort ? '' : ` (${kind})`}`,
    `${jaar}, ${data.fasen[column]}${rij.gedrukt ? '' : ', subtotaal dat niet in de bron staat'}`,
    data.titel,
    `Bron: ${data.bron}`,
    `${data.adres}#${celAnker(rij.pad, jaar)}`,
  ].join('\n');
}
