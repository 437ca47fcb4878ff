import { artikelUrl, dataFiles } from '../open-data/files.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { printedCsv, tidyCsv, tidyExcelCsv } from '../open-data/csv.ts';
import { csvwMetadata, licenceUrl } from '../open-data/csvw.ts';
import { dataPackage } from '../open-data/datapackage.ts';
import { titleOf } from '../open-data/linked-data.ts';
import { observationsOf } from '../open-data/observations.ts';
import { makeXlsx } from '../open-data/xlsx.ts';
import { contentHash, inhoudVan } from './inhoud.ts';

/** The content of a data file of an article. Throws an Error for a name that is not in `dataFiles`. */
export async function makeDataFile(publicatie: Publicatie, artikel: ArtikelStuk, name: string): Promise<string | Uint8Array> {
  if (!dataFiles(artikel).some((file) => file.name === name)) throw new Error(`No data file ${name}`);
  const observations = observationsOf(publicatie, artikel);
  switch (name) {
    case 'bedragen.csv':
      return tidyCsv(observations);
    case 'bedragen-excel.csv':
      return tidyExcelCsv(observations);
    case 'bedragen.json':
      return json({ $schema: new URL('/data/bedragen.schema.json', publicatie.uitgave.domein).href, ...artikel.begroting.bestand });
    case 'bedragen.csv-metadata.json':
      return json(csvwMetadata(publicatie, artikel));
    case 'datapackage.json':
      return json(dataPackage(publicatie, artikel, tidyCsv(observations)));
    case 'bedragen.xlsx':
      return makeXlsx(artikel.begroting, observations, {
        titel: titleOf(artikel),
        bron: publicatie.bronnen.find((bron) => bron.id === artikel.begroting.bestand.bron)?.data.aanduiding ?? '',
        licentie: licenceUrl(publicatie),
        versie: artikel.data.versie,
        adres: artikelUrl(publicatie.uitgave.domein, artikel),
        inhoudscode: contentHash(inhoudVan(publicatie, artikel)),
      });
    default:
      return printedCsv(artikel.begroting);
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
