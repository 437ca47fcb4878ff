import type { Bedrag } from '../../../domain/bedragen.ts';
import type { Invoerfout } from '../../../domain/correctie.ts';
import type { Notation } from '../../table/number-form.ts';
import type { BudgetRow } from '../budget-row.ts';
import { wholeAmount } from '../notation.ts';

/** The rows of one article with what is needed to read their amounts. */
export interface FaultInput {
  rows: readonly BudgetRow[];
  notation: Notation;
  /** Heads of the amount columns. */
  heads: readonly string[];
  /** How many rows of the whole file repeat an earlier one. */
  doubles: number;
}

/** An official fault that was recognised, with the repair that a person may confirm. */
export interface Fault {
  soort: Invoerfout;
  titel: string;
  /** Where it shows, and what stands there: at least two places. */
  plaatsen: { waar: string; staat: string }[];
  /** What the import does once it is confirmed, and why. */
  keuze: string;
  /** The rows after the repair. */
  rows: readonly BudgetRow[];
}

/** Looks for one kind of fault; `null` when it is not there. Reads the rows only, and never more than a few times. */
export type FaultFinder = (input: FaultInput) => Fault | null;

const read: Record<Notation, WeakMap<readonly string[], Bedrag[]>> = { nl: new WeakMap(), en: new WeakMap() };

/** The amounts of a row, × € 1.000. Remembered: a finder asks for the same cells many times. */
export function amountsOf(row: BudgetRow, notation: Notation): readonly Bedrag[] {
  const known = read[notation].get(row.cells);
  if (known !== undefined) return known;
  const bedragen = row.cells.map((text) => wholeAmount(text, notation));
  read[notation].set(row.cells, bedragen);
  return bedragen;
}

/** Two rows of amounts that are the same but for rounding, with at least one amount that both give. */
export function nearlySame(a: readonly Bedrag[], b: readonly Bedrag[], margin = 0): boolean {
  let compared = 0;
  for (const [index, bedrag] of a.entries()) {
    const other = b[index] ?? null;
    if (bedrag === null || other === null) continue;
    if (Math.abs(bedrag - other) > margin) return false;
    compared += 1;
  }
  return compared > 0;
}
