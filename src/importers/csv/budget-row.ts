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

const KINDS: Record<string, MainLine> = { V: 'verplichtingen', U: 'uitgaven', O: 'ontvangsten' };

/** The record with names instead of places. */
export function readBudgetRow(record: CsvRecord, head: BudgetHead): BudgetRow {
  const at = (field: Field): string => {
    const index = head.fields.get(field);
    return index === undefined ? '' : squeeze(record.cells[index] ?? '');
  };
  const jaar = /^\d{4}$/.test(at('jaar')) ? Number(at('jaar')) : null;
  const totaal = /^j/i.test(at('totaal')) ? true : /^n/i.test(at('totaal')) ? false : null;
  return {
    line: record.line,
    jaar,
    hoofdstuk: /^([IVXLC]+|[A-Z])\b/.exec(at('hoofdstuk'))?.[1] ?? at('hoofdstuk'),
    fase: at('fase'),
    artikel: at('artikel'),
    artikelnaam: at('artikelnaam'),
    juridisch: at('juridisch'),
    soort: KINDS[at('soort').slice(0, 1).toUpperCase()] ?? null,
    totaal,
    onderdeel: at('onderdeel'),
    onderdeelnaam: at('onderdeelnaam'),
    instrument: at('instrument'),
    detail: [at('detail'), at('nader')].filter((text) => text !== '').join(', '),
    cells: head.amounts.map(({ index }) => record.cells[index] ?? ''),
  };
}

/** What a row is, by the names that are filled in. */
export function levelOf(row: BudgetRow): 'hoofdregel' | 'onderdeel' | 'instrument' | 'regeling' {
  if (row.detail !== '') return 'regeling';
  if (row.instrument !== '') return 'instrument';
  return row.onderdeel !== '' || row.onderdeelnaam !== '' ? 'onderdeel' : 'hoofdregel';
}

/** The row in words, for a finding. */
export function rowInWords(row: BudgetRow): string {
  return [row.soort ?? '', row.onderdeelnaam || row.onderdeel, row.instrument, row.detail].filter((text) => text !== '').join(' › ');
}
