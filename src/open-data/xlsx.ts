import { unzipSync, zipSync, strToU8, strFromU8 } from 'fflate';
import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { Begroting } from '../domain/begroting.ts';
import { faseNaam } from '../domain/fase.ts';
import { DICTIONARY } from './dictionary.ts';
import type { Observation } from './observations.ts';

/** What the explaining sheet says about where the data came from. */
export interface Herkomst {
  titel: string;
  bron: string;
  licentie: string;
  versie: string;
  adres: string;
  inhoudscode: string;
}

/** Thousands with the separator of the reader's own spreadsheet. */
const AMOUNT_FORMAT = '#,##0';

/**
 * A workbook with the table as printed (left out for `null`), all facts one a row, and an explanation. Numbers are numbers, what is
 * not given is an empty cell. Same data, same bytes: the zip carries no time of the day.
 */
export async function makeXlsx(begroting: Begroting | null, observations: readonly Observation[], herkomst: Herkomst): Promise<Uint8Array> {
  const buffer = await writeXlsxFile(
    [
      ...(begroting === null
        ? []
        : [{ data: printedSheet(begroting), sheet: `Tabel ${begroting.bestand.tabel.nummer}`, columns: [{ width: 52 }, ...begroting.kolommen.map(() => ({ width: 12 }))], stickyRowsCount: 2, stickyColumnsCount: 1 }]),
      { data: tidySheet(observations), sheet: 'Gegevens', columns: DICTIONARY.map((column) => ({ width: column.type === 'integer' ? 15 : 24 })), stickyRowsCount: 1 },
      { data: explanationSheet(herkomst), sheet: 'Toelichting', columns: [{ width: 26 }, { width: 100 }] },
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  return withoutTime(new Uint8Array(buffer));
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
    [text(herkomst.titel, true), null],
    ...Object.entries({ Bron: herkomst.bron, Licentie: herkomst.licentie, Versie: herkomst.versie, Adres: herkomst.adres, Inhoudscode: herkomst.inhoudscode }).map(
      ([name, value]): Cell[] => [text(name), text(value)],
    ),
    [text('Let op', true), text('Verplichtingen, uitgaven en ontvangsten zijn verschillende dingen: tel ze niet bij elkaar op. Een lege cel is niet opgegeven, 0 is nul.')],
    [text('Kolom', true), text('Betekenis', true)],
    ...DICTIONARY.map((column): Cell[] => [text(column.name), text(column.betekenis)]),
  ];
}

/** A cell that is text whatever it looks like: "=1+1" stays "=1+1". */
function text(value: string, bold = false): { value: string; type: StringConstructor; fontWeight?: 'bold' } {
  return bold ? { value, type: String, fontWeight: 'bold' } : { value, type: String };
}

/** Packs the workbook anew with a fixed time on every entry and without the time of writing in its properties. */
function withoutTime(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const fixed: Record<string, Uint8Array> = {};
  for (const name of Object.keys(entries).sort()) {
    const content = entries[name]!;
    fixed[name] = /^docProps\/.*\.xml$/.test(name)
      ? strToU8(strFromU8(content).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''))
      : content;
  }
  return zipSync(fixed, { level: 9, mtime: new Date(1980, 0, 1) });
}
