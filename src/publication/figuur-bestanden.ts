import { fileSvg } from '../charts/file-svg.ts';
import type { Figuur } from '../charts/figuren-van-artikel.ts';
import { tableRows } from '../charts/figuur-table.ts';
import type { FiguurEnding } from '../domain/adres.ts';
import { licentieVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { spreadsheetCsv } from '../open-data/csv.ts';
import { figuurXlsx, type PublishedFiguur } from '../open-data/figure-files.ts';
import { versieVan } from './current.ts';
import { figuurBron, figuurUrl } from './figuren.ts';
import { inhoudscodeVan } from './inhoud.ts';

/** Media type of each file of a figure. */
export const FIGUUR_MEDIA_TYPES: Readonly<Record<FiguurEnding, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The content of a file of a figure: its data for a spreadsheet, as a workbook or as JSON, or the drawing in a file of its own. */
export async function makeFiguurBestand(publicatie: Publicatie, artikel: ArtikelStuk, figuur: Figuur, ending: FiguurEnding): Promise<string | Uint8Array> {
  switch (ending) {
    case 'csv':
      return spreadsheetCsv(tableRows(figuur.spec.tabel));
    case 'json': {
      const published: PublishedFiguur = {
        $schema: figuurSchemaUrl(publicatie.uitgave.domein),
        adres: figuurUrl(publicatie, artikel, figuur),
        nummer: figuur.nummer,
        licentie: licentieVan(publicatie).url,
        figuur: figuur.spec,
      };
      return `${JSON.stringify(published, null, 2)}\n`;
    }
    case 'svg':
      return fileSvg(figuur.spec, figuurBron(publicatie, artikel, figuur));
    case 'xlsx':
      return figuurXlsx(figuur, {
        titel: figuur.spec.titel,
        bron: figuur.spec.bron,
        licentie: licentieVan(publicatie).url,
        versie: versieVan(publicatie, artikel),
        adres: figuurUrl(publicatie, artikel, figuur),
        inhoudscode: inhoudscodeVan(publicatie, artikel),
      });
  }
}

/** Address of the JSON Schema of figures. */
export function figuurSchemaUrl(domein: string): string {
  return new URL('/data/figuur.schema.json', domein).href;
}
