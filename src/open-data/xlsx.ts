import type { Cell, SheetData } from 'write-excel-file/node';
import type { Begroting } from '../domain/begroting.ts';
import { faseNaam } from '../domain/fase.ts';
import { DICTIONARY } from './dictionary.ts';
import type { Observation } from './observations.ts';
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

/**
 * A workbook with the table as printed (left out for `null`), all facts one a row, and an explanation. Numbers are numbers, what is
 * not given is an empty cell. Same data, same bytes.
 */
export function makeXlsx(begroting: Begroting | null, observations: readonly Observation[], herkomst: Herkomst): Promise<Uint8Array> {
  return makeWorkbook([
    ...(begroting === null
      ? []
      : [{ data: printedSheet(begroting), sheet: `Tabel ${begroting.bestand.tabel.nummer}`, columns: [{ width: 52 }, ...begroting.kolommen.map(() => ({ width: 12 }))], stickyRowsCount: 2, stickyColumnsCount: 1 }]),
    { data: tidySheet(observations), sheet: 'Gegevens', columns: DICTIONARY.map((column) => ({ width: column.type === 'integer' ? 15 : 24 })), stickyRowsCount: 1 },
    { data: explanationSheet(herkomst), sheet: 'Toelichting', columns: [{ width: 26 }, { width: 100 }] },
  ]);
}

function printedSheet(begroting: Begroting): SheetData {
  const head = (value: string | number): Cell => ({ value: String(value), type: String, fontWeight: 'bold', align: 'right' });
  return [
    [text('Bedragen x € 1.000', true), ...begroting.kolommen.map((kolom) => head(faseNaam(kolom.fase)))],
    [text('Onderdeel', true), ...begroting.kolommen.map((kolom): Cell => ({ value: kolom.jaar, type: Number, fontWeight: 'bold' }))],
    ...begroting.regels.map((regel) => [
      { ...text(regel.label, regel.soort !== 'regeling'), indent: regel.soort === 'regeling' ? 1 : 0 },
      ...regel.bedragen.map((bedrag): Cell => (bedrag === null || !regel.gedrukt ? null : { value: bedrag, type: Number, format: AMOUNT_FORMAT })),
    ]),
  ];
}

function tidySheet(observations: readonly Observation[]): SheetData {
  return [
    DICTIONARY.map((column) => text(column.name, true)),
    ...observations.map((observation) =>
      DICTIONARY.map((column): Cell => {
        const value = observation[column.name];
        if (value === null || value === '') return null;
        if (typeof value === 'number') return column.name.startsWith('bedrag') ? { value, type: Number, format: AMOUNT_FORMAT } : { value, type: Number };
        return typeof value === 'boolean' ? { value, type: Boolean } : text(value);
      }),
    ),
  ];
}

function explanationSheet(herkomst: Herkomst): SheetData {
  return [
    ...provenanceRows(herkomst),
    [text('Let op', true), text('Verplichtingen, uitgaven en ontvangsten zijn verschillende dingen: tel ze niet bij elkaar op. Een lege cel is niet opgegeven, 0 is nul.')],
    [text('Kolom', true), text('Betekenis', true)],
    ...DICTIONARY.map((column): Cell[] => [text(column.name), text(column.betekenis)]),
  ];
}

/** Where the data of a workbook came from, as the first rows of a sheet of two columns. */
export function provenanceRows({ titel, bron, licentie, versie, adres, inhoudscode }: Herkomst): SheetData {
  return [
    [text(titel, true), null],
    ...Object.entries({ Bron: bron, Licentie: licentie, Versie: versie, Adres: adres, Inhoudscode: inhoudscode }).map(([name, value]): Cell[] => [text(name), text(value)]),
  ];
}
