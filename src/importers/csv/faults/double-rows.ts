import { formatCount } from '../../../domain/format.ts';
import type { BudgetRow } from '../budget-row.ts';
import type { Fault, FaultInput } from './fault.ts';

/** Rows that stand in the file twice, word for word: a chapter that was pasted in again. */
export function findDoubleRows({ rows, doubles }: FaultInput): Fault | null {
  const first = new Map<string, BudgetRow>();
  const kept: BudgetRow[] = [];
  const again: { row: BudgetRow; of: BudgetRow }[] = [];
  for (const row of rows) {
    const { line, ...content } = row;
    const key = JSON.stringify(content);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      kept.push(row);
    } else again.push({ row, of: earlier });
  }
  if (again.length === 0) return null;
  const count = formatCount(again.length, 'rij', 'rijen');
  return {
    soort: 'rijen-dubbel',
    titel: doubles > again.length ? 'Het hoofdstuk staat, geheel of voor een deel, twee keer in het bestand' : again.length === 1 ? 'Een rij staat twee keer in het bestand' : 'Rijen staan twee keer in het bestand',
    plaatsen: [
      { waar: lines(again.map(({ of }) => of.line)), staat: count },
      { waar: lines(again.map(({ row }) => row.line)), staat: again.length === 1 ? 'dezelfde rij nog een keer' : 'dezelfde rijen nog een keer' },
      ...(doubles > again.length ? [{ waar: 'het hele bestand', staat: `${formatCount(doubles, 'rij', 'rijen')} die al eerder in het bestand staan` }] : []),
    ],
    keuze: 'Elke rij telt één keer: de eerste blijft, de herhaling vervalt. De rijen zijn in elke cel gelijk, zodat er geen bedrag verloren gaat.',
    rows: kept,
  };
}

/** "regel 75" or "regels 2 tot en met 21". */
function lines(numbers: readonly number[]): string {
  const low = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const high = numbers.reduce((a, b) => Math.max(a, b), 0);
  return low === high ? `regel ${low}` : `regels ${low} tot en met ${high}`;
}
