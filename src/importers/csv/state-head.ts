import type { Fase } from '../../domain/fase.ts';
import { squeeze } from '../table/number-form.ts';
import type { MainLine } from '../table/main-line.ts';
import { phaseOf } from './budget-head.ts';
import { chapterOf, kindOf } from './budget-row.ts';
import type { CsvFile, CsvRecord } from './parse-csv.ts';

type Field = 'jaar' | 'soort' | 'hoofdstuk' | 'artikel' | 'naam' | 'eenheid';

/** Names of columns of both generations, without spaces, signs and capitals. */
const NAMES: readonly (readonly [RegExp, Field])[] = [
  [/^(?:begrotingsjaar|jaar)$/, 'jaar'],
  [/^(?:uitgaven.*ontvangsten.*|vuo.*)$/, 'soort'],
  [/^(?:begrotingsnummer|begrotingsstaat|hoofdstuk(?:nummer)?)$/, 'hoofdstuk'],
  [/^(?:artikelnummer|onderdeel)$/, 'artikel'],
  [/^(?:artikel|artikelnaam|omschrijving)$/, 'naam'],
  [/^eenheid$/, 'eenheid'],
];

/** The head of a file with begrotingsstaten. */
export interface StateHead {
  fields: ReadonlyMap<Field, number>;
  phases: readonly { index: number; kop: string; fase: Fase }[];
}

/** The totals of one article in one year, one kind, in every phase. */
export interface StateRow {
  line: number;
  jaar: number | null;
  soort: MainLine | null;
  hoofdstuk: string;
  artikel: string;
  artikelnaam: string;
  /** What the file says about the unit; `''` when it says nothing. */
  eenheid: string;
  /** The amounts as printed, in the order of the phases. */
  cells: readonly string[];
}

/** Reads the head; names decide. `null` when a column is missing that cannot be missed. */
export function readStateHead({ head }: CsvFile): StateHead | null {
  const fields = new Map<Field, number>();
  const phases: StateHead['phases'][number][] = [];
  head.forEach((text, index) => {
    const kop = squeeze(text);
    const letters = kop.toLowerCase().replace(/[^a-z0-9]/g, '');
    const fase = phaseOf(letters);
    const field = NAMES.find(([pattern]) => pattern.test(letters))?.[1];
    if (fase !== null) phases.push({ index, kop, fase });
    else if (field !== undefined && !fields.has(field)) fields.set(field, index);
  });
  const complete = (['jaar', 'soort', 'hoofdstuk', 'artikel', 'naam'] as const).every((field) => fields.has(field));
  return complete && phases.length > 0 && new Set(phases.map(({ fase }) => fase)).size === phases.length ? { fields, phases } : null;
}

/** The record with names instead of places. */
export function readStateRow(record: CsvRecord, { fields, phases }: StateHead): StateRow {
  const at = (field: Field): string => {
    const index = fields.get(field);
    return index === undefined ? '' : squeeze(record.cells[index] ?? '');
  };
  const artikel = at('artikel');
  return {
    line: record.line,
    jaar: /^\d{4}$/.test(at('jaar')) ? Number(at('jaar')) : null,
    soort: kindOf(at('soort')),
    hoofdstuk: chapterOf(at('hoofdstuk')),
    artikel: /^\d{1,3}$/.test(artikel) ? String(Number(artikel)) : artikel,
    artikelnaam: at('naam'),
    eenheid: at('eenheid'),
    cells: phases.map(({ index }) => record.cells[index] ?? ''),
  };
}
