import type { Bedrag } from '../../../domain/bedragen.ts';
import { sumColumns } from '../../../domain/begroting.ts';
import type { Notation } from '../../table/number-form.ts';
import { levelOf, partKey, type BudgetRow } from '../budget-row.ts';
import { amountsOf } from './fault.ts';

/** How the sums of the uitgaven come out. */
export interface SumOutcome {
  /** Sums of which every amount is given. */
  compared: number;
  /** Those that differ by more than rounding does, and parts without a total. */
  failed: number;
}

interface Instrument {
  total: readonly Bedrag[] | null;
  details: (readonly Bedrag[])[];
}

interface Part {
  total: readonly Bedrag[] | null;
  instruments: Map<string, Instrument>;
}

/** What rounding can do to a sum, × € 1.000. */
const ROUNDING = 2;

/** Adds up the rows of the uitgaven of one article: details to instruments, instruments to parts, parts to the whole. */
export function addUp(rows: readonly BudgetRow[], notation: Notation): SumOutcome {
  const outcome: SumOutcome = { compared: 0, failed: 0 };
  const parts = new Map<string, Part>();
  let whole: readonly Bedrag[] | null = null;
  for (const row of rows) {
    if (row.soort !== 'uitgaven') continue;
    const bedragen = amountsOf(row, notation);
    const level = levelOf(row);
    if (level === 'hoofdregel') {
      whole ??= bedragen;
      continue;
    }
    const part: Part = parts.get(partKey(row)) ?? { total: null, instruments: new Map() };
    parts.set(partKey(row), part);
    if (level === 'onderdeel') {
      part.total ??= bedragen;
      continue;
    }
    const instrument: Instrument = part.instruments.get(row.instrument) ?? { total: null, details: [] };
    part.instruments.set(row.instrument, instrument);
    if (level === 'instrument') instrument.total ??= bedragen;
    else instrument.details.push(bedragen);
  }
  for (const part of parts.values()) {
    const instruments = [...part.instruments.values()];
    for (const { total, details } of instruments) if (total !== null && details.length > 0) count(outcome, total, details);
    if (part.total === null) outcome.failed += 1;
    else if (instruments.length > 0) count(outcome, part.total, instruments.map(({ total, details }) => total ?? sumColumns(details, part.total!.length)));
  }
  if (whole !== null && parts.size > 0) count(outcome, whole, [...parts.values()].map(({ total }) => total ?? []));
  return outcome;
}

function count(outcome: SumOutcome, total: readonly Bedrag[], parts: readonly (readonly Bedrag[])[]): void {
  sumColumns(parts, total.length).forEach((sum, column) => {
    const printed = total[column] ?? null;
    if (sum === null || printed === null) return;
    outcome.compared += 1;
    if (Math.abs(sum - printed) > ROUNDING) outcome.failed += 1;
  });
}
