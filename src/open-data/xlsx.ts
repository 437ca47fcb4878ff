import type { Cell, SheetData } from 'write-excel-file/node';
import { makeBegroting, type Begroting } from '../domain/begroting.ts';
import { faseNaam } from '../domain/fase.ts';
import { capital } from '../domain/format.ts';
import { kolomNaam, standNaam, type StandenFile } from '../domain/standen.ts';
import type { CellsOf } from './csv.ts';
import { DICTIONARY, STANDEN_COLUMNS, TIDY_FORMS, type TidyForm } from './dictionary.ts';
import type { Observation, StandObservation } from './observations.ts';
import { AMOUNT_FORMAT, makeWorkbook, text } from './workbook.ts';

/** What the explaining sheet says about where the data came from. */
export interface Herkomst {
  titel: string;
  bron: string;
  licentie: string;
  versie: string;
  adres: string;
  inhoudscode: string;
}

/** What a workbook has of later phases. */
export interface LatereFasen {
  /** The tables that get a sheet of their own, each with its source as it is cited. */
  tabellen: readonly { stand: StandenFile; bron: string }[];
  observations: readonly StandObservation[];
}

/** Without later phases. */
const NONE: LatereFasen = { tabellen: [], observations: [] };

/**
 * A workbook with the table as printed (left out for `null`), those of later phases, all facts one a row, and an explanation. Facts
 * of later phases have a sheet apart: nobody should add them to those of the draft. Numbers are numbers, what is not given is an
 * empty cell. Same data, same bytes.
 */
export function makeXlsx(begroting: Begroting | null, observations: readonly Observation[], herkomst: Herkomst, later = NONE): Promise<Uint8Array> {
  const tidy = (form: { columns: readonly { type: string }[] }) => ({ columns: form.columns.map((column) => ({ width: column.type === 'integer' ? 15 : 24 })), stickyRowsCount: 1 });
  return makeWorkbook([
    ...(begroting === null
      ? []
      : [{ data: printedSheet(begroting, begroting.kolommen.map(({ fase }) => faseNaam(fase))), sheet: `Tabel ${begroting.bestand.tabel.nummer}`, columns: [{ width: 52 }, ...begroting.kolommen.map(() => ({ width: 12 }))], stickyRowsCount: 2, stickyColumnsCount: 1 }]),
    ...later.tabellen.map(({ stand }) => ({ data: printedSheet(makeBegroting(stand), stand.kolommen.map(kolomNaam), true), sheet: capital(faseNaam(stand.fase)), columns: [{ width: 52 }, ...stand.kolommen.map(() => ({ width: 18 }))], stickyRowsCount: 2, stickyColumnsCount: 1 })),
    { data: tidySheet(observations, TIDY_FORMS.bedragen), sheet: 'Gegevens', ...tidy(TIDY_FORMS.bedragen) },
    ...(later.observations.length === 0 ? [] : [{ data: tidySheet(later.observations, TIDY_FORMS.standen), sheet: 'Standen', ...tidy(TIDY_FORMS.standen) }]),
    { data: explanationSheet(herkomst, later), sheet: 'Toelichting', columns: [{ width: 26 }, { width: 100 }] },
  ]);
}

/** The table as printed. `heads` tell the kinds of its columns, above their years; long ones wrap. */
function printedSheet(begroting: Begroting, heads: readonly string[], wrap = false): SheetData {
  const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', align: 'right', ...(wrap ? { wrap } : {}) });
  return [
    [text('Bedragen x € 1.000', true), ...heads.map(head)],
    [text('Onderdeel', true), ...begroting.kolommen.map((kolom): Cell => ({ value: kolom.jaar, type: Number, fontWeight: 'bold' }))],
    ...begroting.regels.map((regel) => [
      { ...text(regel.label, regel.soort !== 'regeling'), indent: regel.soort === 'regeling' ? 1 : 0 },
      ...regel.bedragen.map((bedrag): Cell => (bedrag === null || !regel.gedrukt ? null : { value: bedrag, type: Number, format: AMOUNT_FORMAT })),
    ]),
  ];
}

function tidySheet<Row extends CellsOf<Row>>(rows: readonly Row[], { columns }: TidyForm<Row>): SheetData {
  return [
    columns.map((column) => text(column.name, true)),
    ...rows.map((row) =>
      columns.map((column): Cell => {
        const value = row[column.name];
        if (value === null || value === '') return null;
        if (typeof value === 'number') return column.name.startsWith('bedrag') ? { value, type: Number, format: AMOUNT_FORMAT } : { value, type: Number };
        return typeof value === 'boolean' ? { value, type: Boolean } : text(value);
      }),
    ),
  ];
}

function explanationSheet(herkomst: Herkomst, { tabellen, observations }: LatereFasen): SheetData {
  const hasLater = observations.length > 0;
  return [
    ...provenanceRows(herkomst),
    ...tabellen.map(({ stand, bron }): Cell[] => [text(standNaam(stand)), text(`tabel ${stand.tabel.nummer}, ${bron}`)]),
    [text('Let op', true), text('Verplichtingen, uitgaven en ontvangsten zijn verschillende dingen: tel ze niet bij elkaar op. Een lege cel is niet opgegeven, 0 is nul.')],
    ...(hasLater ? [[text('Latere fasen', true), text('Bedragen uit verschillende fasen zijn verschillende feiten over een jaar: vergelijk ze, maar tel ze niet bij elkaar op. Een stand bevat de mutaties al.')]] : []),
    [text('Kolom', true), text('Betekenis', true)],
    ...[...DICTIONARY, ...(hasLater ? STANDEN_COLUMNS : [])].map((column): Cell[] => [text(column.name), text(column.betekenis)]),
  ];
}

/** Where the data of a workbook came from, as the first rows of a sheet of two columns. */
export function provenanceRows({ titel, bron, licentie, versie, adres, inhoudscode }: Herkomst): SheetData {
  return [
    [text(titel, true), null],
    ...Object.entries({ Bron: bron, Licentie: licentie, Versie: versie, Adres: adres, Inhoudscode: inhoudscode }).map(([name, value]): Cell[] => [text(name), text(value)]),
  ];
}
