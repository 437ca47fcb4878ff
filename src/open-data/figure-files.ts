import type { Cell, SheetData } from 'write-excel-file/node';
import { z } from 'zod';
import type { Figuur } from '../charts/figuren-van-artikel.ts';
import { figuurSpecSchema, type FiguurSpec } from '../charts/spec.ts';
import { AMOUNT_FORMAT, makeWorkbook, text } from './workbook.ts';
import { provenanceRows, type Herkomst } from './xlsx.ts';

/** Percentages as the figure gives them: 65.6 is 65,6%. */
const PERCENT_FORMAT = '0.0"%"';

/** A workbook with the data of a figure, numbers as numbers, and an explanation. Same figure, same bytes. */
export function figuurXlsx({ nummer, spec }: Figuur, herkomst: Herkomst): Promise<Uint8Array> {
  return makeWorkbook([
    { data: dataSheet(spec), sheet: `Figuur ${nummer}`, columns: spec.tabel.head.map((_, index) => ({ width: index === 0 ? 52 : 18 })), stickyRowsCount: 1, stickyColumnsCount: 1 },
    { data: explanationSheet(spec, herkomst), sheet: 'Toelichting', columns: [{ width: 26 }, { width: 100 }] },
  ]);
}

function dataSheet({ tabel }: FiguurSpec): SheetData {
  return [
    tabel.head.map((head) => text(head, true)),
    ...tabel.rows.map((row) => [
      text(row.label, row.total),
      ...row.cells.map((value, index): Cell => (value === null ? null : { value, type: Number, format: tabel.kinds[index] === 'bedrag' ? AMOUNT_FORMAT : PERCENT_FORMAT })),
    ]),
  ];
}

function explanationSheet(spec: FiguurSpec, herkomst: Herkomst): SheetData {
  return [
    ...provenanceRows(herkomst),
    [text('Let op', true), text('Bedragen x € 1.000. Een lege cel is niet opgegeven, 0 is nul.')],
    ...(spec.bewijs === null ? [] : [[text('Controle van de titel'), text(spec.bewijs.uitkomst)]]),
    ...spec.opmerkingen.map((opmerking) => [text('Opmerking'), text(opmerking)]),
  ];
}

/** A figure as JSON: what it shows, its data and its proof, beside where it was published. */
export interface PublishedFiguur {
  $schema: string;
  /** Permanent address. */
  adres: string;
  /** Number in the article, counted from 1. */
  nummer: number;
  /** Address of the licence. */
  licentie: string;
  figuur: FiguurSpec;
}

/** JSON Schema (draft 2020-12) of the JSON of a figure, made from the schema that figures are checked with. */
export function figuurJsonSchema(id: string): object {
  const published = z.strictObject({ $schema: z.literal(id), adres: z.url(), nummer: z.int().positive(), licentie: z.url(), figuur: figuurSpecSchema });
  return { ...z.toJSONSchema(published, { target: 'draft-2020-12' }), $id: id, title: 'Figuur bij een begrotingsartikel' };
}
