import type { MainLine } from '../table/main-line.ts';
import { squeeze } from '../table/number-form.ts';
import type { BudgetHead, Field } from './budget-head.ts';
import type { CsvRecord } from './parse-csv.ts';

/** One row of a budget table in open data. */
export interface BudgetRow {
  line: number;
  jaar: number | null;
  hoofdstuk: string;
  fase: string;
  artikel: string;
  artikelnaam: string;
  /** Share that is legally committed, as printed. */
  juridisch: string;
  soort: MainLine | null;
  /** What the file says about it being a total; `null` when it says nothing. */
  totaal: boolean | null;
  onderdeel: string;
  onderdeelnaam: string;
  instrument: string;
  detail: string;
  /** The amounts as printed. */
  cells: readonly string[];
}

/** What a row is. */
export type Level = 'hoofdregel' | 'onderdeel' | 'instrument' | 'regeling';

const KINDS: Record<string, MainLine> = { V: 'verplichtingen', U: 'uitgaven', O: 'ontvangsten' };

/** The kind of amount that a letter or word stands for: V, U or O. */
export function kindOf(text: string): MainLine | null {
  return KINDS[text.slice(0, 1).toUpperCase()] ?? null;
}

/** The number of a chapter at the beginning of a text: "VII, Binnenlandse Zaken" → "VII". */
export function chapterOf(text: string): string {
  return /^([A-Z]{1,8})\b/.exec(text)?.[1] ?? text;
}

/** The record with names instead of places. */
export function readBudgetRow(record: CsvRecord, head: BudgetHead): BudgetRow {
  const at = (field: Field): string => {
    const index = head.fields.get(field);
    return index === undefined ? '' : squeeze(record.cells[index] ?? '');
  };
  const artikel = at('artikel');
  return {
    line: record.line,
    jaar: /^\d{4}$/.test(at('jaar')) ? Number(at('jaar')) : null,
    hoofdstuk: chapterOf(at('hoofdstuk')),
    fase: at('fase'),
    artikel: /^\d{1,3}$/.test(artikel) ? String(Number(artikel)) : artikel,
    artikelnaam: at('artikelnaam'),
    juridisch: at('juridisch'),
    soort: kindOf(at('soort')),
    totaal: /^j/i.test(at('totaal')) ? true : /^n/i.test(at('totaal')) ? false : null,
    onderdeel: at('onderdeel'),
    onderdeelnaam: at('onderdeelnaam'),
    instrument: at('instrument'),
    detail: [at('detail'), at('nader')].filter((text) => text !== '').join(', '),
    cells: head.amounts.map(({ index }) => record.cells[index] ?? ''),
  };
}

/** What a row is, by the names that are filled in. */
export function levelOf(row: BudgetRow): Level {
  if (row.detail !== '') return 'regeling';
  if (row.instrument !== '') return 'instrument';
  return row.onderdeel !== '' || row.onderdeelnaam !== '' ? 'onderdeel' : 'hoofdregel';
}

/** What the rows of one artikelonderdeel have in common: its number, or its name when it has none. */
export function partKey(row: BudgetRow): string {
  return row.onderdeel === '' ? row.onderdeelnaam : row.onderdeel;
}

/** The row in words, for a finding. */
export function rowInWords(row: BudgetRow): string {
  return [row.soort ?? '', row.onderdeelnaam || row.onderdeel, row.instrument, row.detail].filter((text) => text !== '').join(' › ');
}

/** True when none of the amounts is filled in. */
export function isBare(row: BudgetRow): boolean {
  return row.cells.every((text) => squeeze(text) === '');
}
