import type { Bedrag } from '../../domain/bedragen.ts';
import { formatCount } from '../../domain/format.ts';
import { FindingList } from '../finding-list.ts';
import { readCell, squeeze, type CellValue, type Notation } from './number-form.ts';
import { readColumns, type Columns } from './read-columns.ts';
import { isBlank, ownText, type SourceCell, type SourceTable } from './source-table.ts';
import { toThousands, type Unit } from './unit.ts';

/** A row of the body with its amounts in thousands of euros, one for each amount column. */
export interface TableRow {
  /** The label as printed; of several label columns the filled ones, with a space between. */
  label: string;
  /** Which label column is the first that is filled: 0 is the leftmost. */
  indent: number;
  bedragen: readonly Bedrag[];
  /** How many cells of this row hold an amount. */
  given: number;
  /** Percentages by amount column; `null` where there is none. */
  percentages: readonly (number | null)[];
  /** True when no cell has anything beside the label. */
  bare: boolean;
  /** True when the row has nothing at all. */
  blank: boolean;
  /** The cells of the amount columns as they are printed, without blanks around. */
  printed: readonly string[];
  line: number | undefined;
}

/** Counts of the filled cells to the right of the labels: `filled` = `amounts` + `named`. */
export interface Ledger {
  filled: number;
  /** Cells whose amount is in the rows. */
  amounts: number;
  /** Cells that a finding names instead. */
  named: number;
}

/** A table read: columns, rows and the account of its cells. */
export interface ReadTable {
  columns: Columns;
  rows: readonly TableRow[];
  ledger: Ledger;
}

/** What a cell of an amount column came to: `filled` when the source has something there, `named` when a finding tells what. */
export type CellOutcome = { bedrag: Bedrag; percentage: number | null; filled: boolean; named: boolean };

/**
 * Reads a table into rows of amounts. What is no amount is named in the findings; nothing is skipped. Without a unit the cells wait: a
 * decimal may be right or wrong then, so nothing is said of them. `null` when the columns cannot be told apart.
 */
export function readTable(
  table: SourceTable,
  options: { unit: Unit | null; notation: Notation; jaar: number | null },
  all: FindingList,
): ReadTable | null {
  const columns = readColumns(table, options.jaar, all);
  if (columns === null) return null;
  const findings = options.unit === null ? new FindingList('') : all;
  const ledger: Ledger = { filled: 0, amounts: 0, named: 0 };
  const rows = table.rows.slice(columns.headRows).map((source, place): TableRow => {
    const line = table.lines[columns.headRows + place];
    const { label, indent } = labelOf(source, columns.labels);
    const values = columns.amounts.map((column) => readCell(ownText(source[column.index]), options.notation));
    const bare = values.every((value) => value.kind === 'empty');
    const outcomes = values.map((value, index): CellOutcome => {
      if (bare) return { bedrag: null, percentage: null, filled: false, named: false };
      const column = columns.amounts[index]!;
      const at = { within: `rij "${label}" › ${column.kop}`, ...(line === undefined ? {} : { line }) };
      return cellOutcome(value, ownText(source[column.index]), options.unit ?? 'duizend', at, findings);
    });
    for (const outcome of outcomes) {
      if (!outcome.filled) continue;
      ledger.filled += 1;
      ledger[outcome.named ? 'named' : 'amounts'] += 1;
    }
    nameOthers(source, columns.others, label, line, ledger, findings);
    return {
      label,
      indent,
      bedragen: outcomes.map((outcome) => outcome.bedrag),
      given: outcomes.filter((outcome) => outcome.bedrag !== null).length,
      percentages: outcomes.map((outcome) => outcome.percentage),
      bare,
      blank: isBlank(source),
      printed: columns.amounts.map((column) => ownText(source[column.index]).trim()),
      line,
    };
  });
  return { columns, rows, ledger };
}

/** The amount in a cell, × € 1.000; everything that is no amount is named in a finding. */
export function cellOutcome(value: CellValue, text: string, unit: Unit, at: { within: string; line?: number }, findings: FindingList): CellOutcome {
  const named = (percentage: number | null = null): CellOutcome => ({ bedrag: null, percentage, filled: value.kind !== 'empty', named: true });
  switch (value.kind) {
    case 'number': {
      const bedrag = toThousands(value.number, unit);
      if (bedrag !== null) return { bedrag, percentage: null, filled: true, named: false };
      findings.add('cel-niet-heel', 'fout', { ...at, found: squeeze(text), expected: 'een heel aantal duizenden euro’s', remedy: 'Kijk of de eenheid van de tabel goed is herkend.' });
      return named();
    }
    case 'nil':
      return { bedrag: 0, percentage: null, filled: true, named: false };
    case 'percent':
      findings.add('cel-percentage', 'opmerking', { ...at, found: squeeze(text), expected: 'een bedrag', remedy: 'Het percentage telt niet als bedrag.' });
      return named(value.number.digits / 10 ** value.number.decimals);
    case 'not-given':
      findings.add('cel-niet-gegeven', 'opmerking', { ...at, found: value.sign, expected: 'een bedrag', remedy: 'Er staat geen bedrag: het wordt "niet gegeven", geen nul.' });
      return named();
    case 'empty':
      findings.add('cel-niet-gegeven', 'opmerking', { ...at, found: 'een lege cel', expected: 'een bedrag', remedy: 'Er staat geen bedrag: het wordt "niet gegeven", geen nul.' });
      return named();
    case 'text':
      findings.add('cel-onleesbaar', 'fout', { ...at, found: squeeze(text), expected: 'een getal, nihil, pm of een streepje', remedy: 'Verbeter de cel in het bronbestand.' });
      return named();
  }
}

function labelOf(source: readonly SourceCell[], labels: readonly number[]): { label: string; indent: number } {
  const texts = labels.map((index) => squeeze(ownText(source[index])));
  const indent = texts.findIndex((text) => text !== '');
  return { label: texts.filter((text) => text !== '').join(' '), indent: Math.max(indent, 0) };
}

/** Cells of columns that are neither label nor amount: they stay out, by name. */
function nameOthers(source: readonly SourceCell[], others: readonly number[], label: string, line: number | undefined, ledger: Ledger, findings: FindingList): void {
  const texts = others.map((index) => squeeze(ownText(source[index]))).filter((text) => text !== '');
  if (texts.length === 0) return;
  ledger.filled += texts.length;
  ledger.named += texts.length;
  findings.add('kolom-overgeslagen', 'waarschuwing', {
    within: `rij "${label}"`,
    ...(line === undefined ? {} : { line }),
    found: `${formatCount(texts.length, 'cel', 'cellen')} naast de bedragen: ${texts.join(' | ')}`,
    expected: 'alleen namen en bedragen',
    remedy: 'Kijk of deze tekst gemist kan worden.',
  });
}
