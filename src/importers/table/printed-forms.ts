import type { Bedrag } from '../../domain/bedragen.ts';
import type { Importverslag } from '../../domain/importverslag.ts';
import { readCell } from './number-form.ts';
import { inUnit, toThousands, type Unit } from './unit.ts';

/** The cells that a source prints in a form of its own. */
export type Vormen = NonNullable<Importverslag['cellen']['vormen']>;

/** A row as the source prints it. */
export interface PrintedRow {
  /** The cells of the amount columns. */
  printed: readonly string[];
  bedragen: readonly Bedrag[];
  /** True when no cell has anything beside the label. */
  bare: boolean;
}

/**
 * The cells whose amount is printed in another form than this site writes it, by path of the line; an instrument that is only a name
 * has none. A source that is data and no print (`isData`) stores plain numbers without a printed form: those are counted in `values`
 * and have no form to keep, other cells ("pm", "nihil", "(10)") have one.
 */
export function printedForms(rows: ReadonlyMap<string, PrintedRow>, unit: Unit, isData: boolean): { vormen: Vormen; values: number } {
  const vormen: Vormen = [];
  let values = 0;
  for (const [regel, { printed, bedragen, bare }] of rows) {
    if (bare && (isData || regel.split('/').length === 2)) continue;
    for (const [kolom, cell] of printed.entries()) {
      const staat = cell.trim();
      const bedrag = bedragen[kolom] ?? null;
      if (staat === inUnit(bedrag, unit)) continue;
      if (isData && bedrag !== null && /\d/.test(staat) && !/^\(.*\)$/.test(staat)) values += 1;
      else vormen.push({ regel, kolom, staat });
    }
  }
  return { vormen, values };
}

/** True when a printed cell says this amount, × € 1.000, in a table that prints in this unit. */
export function saysAmount(staat: string, bedrag: Bedrag, unit: Unit): boolean {
  const value = readCell(staat);
  if (value.kind === 'number') return toThousands(value.number, unit) === bedrag;
  return value.kind === 'nil' ? bedrag === 0 : bedrag === null;
}
