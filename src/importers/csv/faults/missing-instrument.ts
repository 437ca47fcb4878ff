import { levelOf, partKey, rowInWords, type BudgetRow } from '../budget-row.ts';
import { amountsOf, nearlySame, type Fault, type FaultInput } from './fault.ts';

/** A detail row without an instrument, while its amounts are those of an instrument of the same part that has no details. */
export function findMissingInstrument({ rows, notation }: FaultInput): Fault | null {
  const loose = rows.filter((row) => row.soort === 'uitgaven' && levelOf(row) === 'regeling' && row.instrument === '');
  const repaired = new Map<BudgetRow, BudgetRow>();
  const plaatsen: Fault['plaatsen'] = [];
  for (const row of loose) {
    const owner = rows.find(
      (other) =>
        other.soort === 'uitgaven' && levelOf(other) === 'instrument' && partKey(other) === partKey(row) &&
        nearlySame(amountsOf(other, notation), amountsOf(row, notation)) &&
        !rows.some((detail) => levelOf(detail) === 'regeling' && detail.instrument === other.instrument && partKey(detail) === partKey(other)),
    );
    if (owner === undefined) continue;
    repaired.set(row, { ...row, instrument: owner.instrument });
    plaatsen.push({ waar: `regel ${row.line}: ${rowInWords(row)}`, staat: 'een rij zonder instrument' }, { waar: `regel ${owner.line}: ${rowInWords(owner)}`, staat: 'een totaal zonder rijen eronder, met dezelfde bedragen' });
  }
  if (repaired.size === 0) return null;
  return {
    soort: 'instrument-ontbreekt',
    titel: 'Bij een detailrij is het instrument niet ingevuld',
    plaatsen,
    keuze: 'De rij hoort bij het instrument dat in elk jaar dezelfde bedragen heeft en waar geen andere rij bij staat. Anders telt het bedrag dubbel.',
    rows: rows.map((row) => repaired.get(row) ?? row),
  };
}
