import type { Bedrag } from '../../domain/bedragen.ts';
import { slug } from '../../domain/slug.ts';
import type { FindingList } from '../finding-list.ts';
import type { Tree } from '../table/build-tree.ts';
import type { Ledger } from '../table/read-table.ts';
import { levelOf, rowInWords, type BudgetRow } from './budget-row.ts';

/** A row with its amounts read. */
export interface AmountRow extends BudgetRow {
  bedragen: readonly Bedrag[];
  /** Cells with an amount. */
  given: number;
}

type Onderdeel = Tree['uitgaven']['onderdelen'][number];
type Instrument = Onderdeel['instrumenten'][number];

/** Makes the tree of one article out of rows that say themselves where they belong; order only decides the order of the tree. */
export function treeOfRows(rows: readonly AmountRow[], artikel: string, ledger: Ledger, findings: FindingList): Tree | null {
  const main = new Map<string, AmountRow>();
  const parts = new Map<string, Onderdeel & { printed: boolean }>();
  const noPlace = (row: AmountRow, what: string): void => {
    ledger.amounts -= row.given;
    ledger.named += row.given;
    findings.add('regel-zonder-plaats', row.given === 0 ? 'opmerking' : 'fout', { line: row.line, within: rowInWords(row), found: what, expected: 'één rij voor elke regel', remedy: 'Kijk wat deze rij is.' });
  };
  for (const row of rows) {
    const level = levelOf(row);
    if (row.soort === null) noPlace(row, 'een rij die niet zegt of het verplichtingen, uitgaven of ontvangsten zijn');
    else if (level === 'hoofdregel') {
      const earlier = main.get(row.soort);
      if (earlier === undefined) main.set(row.soort, row);
      else noPlace(row, row.given === 0 ? 'een lege tweede totaalrij' : `nog een totaalrij voor ${row.soort}`);
    } else if (row.soort !== 'uitgaven') noPlace(row, `een onderverdeling van ${row.soort}`);
    else placeRow(row, level, parts, artikel, noPlace, findings);
  }
  const line = (soort: 'verplichtingen' | 'uitgaven' | 'ontvangsten', label: string) => {
    const row = main.get(soort);
    if (row === undefined) findings.add('hoofdregel-ontbreekt', 'fout', { found: `geen totaalrij voor ${soort}`, expected: 'één totaalrij', remedy: 'Kijk of alle rijen van het artikel in het bestand staan.' });
    return { label, bedragen: [...(row?.bedragen ?? [])] };
  };
  const onderdelen = [...parts.values()].map(({ printed, ...onderdeel }) => {
    if (!printed) findings.add('hoofdregel-ontbreekt', 'fout', { within: onderdeel.label, found: 'geen totaalrij voor dit onderdeel', expected: 'één totaalrij', remedy: 'Kijk of alle rijen van het artikel in het bestand staan.' });
    return onderdeel;
  });
  const tree = { verplichtingen: line('verplichtingen', 'Verplichtingen'), uitgaven: { ...line('uitgaven', 'Uitgaven'), onderdelen }, ontvangsten: line('ontvangsten', 'Ontvangsten') };
  return main.size === 3 && onderdelen.length > 0 ? tree : null;
}

function placeRow(
  row: AmountRow,
  level: 'onderdeel' | 'instrument' | 'regeling',
  parts: Map<string, Onderdeel & { printed: boolean }>,
  artikel: string,
  noPlace: (row: AmountRow, what: string) => void,
  findings: FindingList,
): void {
  const part = partOf(row, parts, artikel);
  if (level === 'onderdeel') {
    if (part.printed) return noPlace(row, 'nog een totaalrij voor dit onderdeel');
    part.bedragen = [...row.bedragen];
    part.printed = true;
    return;
  }
  const instrument = instrumentOf(row, part);
  if (level === 'instrument') {
    if (instrument.bedragen !== undefined) return noPlace(row, 'nog een totaalrij voor dit instrument');
    instrument.bedragen = [...row.bedragen];
    return;
  }
  const id = slug(row.detail);
  const taken = new Set(instrument.regelingen.map((regeling) => regeling.id));
  let unique = id;
  for (let count = 2; taken.has(unique); count += 1) unique = `${id}-${count}`;
  if (unique !== id) findings.add('regel-dubbel', 'waarschuwing', { line: row.line, within: rowInWords(row), found: 'nog een rij met deze naam op dezelfde plaats', expected: 'elke naam één keer', remedy: `Deze rij krijgt het pad ${unique}.` });
  instrument.regelingen.push({ id: unique, label: row.detail, bedragen: [...row.bedragen] });
}

function partOf(row: AmountRow, parts: Map<string, Onderdeel & { printed: boolean }>, artikel: string): Onderdeel & { printed: boolean } {
  const number = /^(?:\d+\.)*(\d+)$/.exec(row.onderdeel)?.[1] ?? String(parts.size + 1);
  const key = row.onderdeel === '' ? row.onderdeelnaam : row.onderdeel;
  const known = parts.get(key);
  if (known !== undefined) return known;
  const id = `${artikel}.${Number(number)}`;
  const made = { id, label: `${id} ${row.onderdeelnaam}`.trim(), bedragen: [], instrumenten: [], printed: false };
  parts.set(key, made);
  return made;
}

function instrumentOf(row: AmountRow, part: Onderdeel): Instrument {
  const label = row.instrument === '' ? 'Overig' : row.instrument;
  const id = slug(label);
  const known = part.instrumenten.find((instrument) => instrument.id === id);
  if (known !== undefined) return known;
  const made: Instrument = { id, label, regelingen: [] };
  part.instrumenten.push(made);
  return made;
}
