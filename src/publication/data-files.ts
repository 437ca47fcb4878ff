import { ALL_FILES, artikelUrl, dataFiles, type DataFile } from '../open-data/files.ts';
import { licentieVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { printedCsv, tidyCsv, tidyExcelCsv } from '../open-data/csv.ts';
import { csvwMetadata, csvwMetadataOfAll, lastDate } from '../open-data/csvw.ts';
import { articleSubject, dataPackage, versionOfDate, type PackedFile } from '../open-data/datapackage.ts';
import { figuurJsonSchema } from '../open-data/figure-files.ts';
import { bedragenJsonSchema } from '../open-data/json-schema.ts';
import { dcatCatalog, titleOf } from '../open-data/linked-data.ts';
import { observationsOf } from '../open-data/observations.ts';
import { makeXlsx } from '../open-data/xlsx.ts';
import { versiesSamen, versieVan } from './current.ts';
import { figuurSchemaUrl } from './figuur-bestanden.ts';
import { inhoudscodeVan } from './inhoud.ts';
import { oncePerArtikel } from './once.ts';

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
      return json(withSchema(publicatie, artikel));
    case 'bedragen.csv-metadata.json':
      return json(csvwMetadata(publicatie, artikel, versieVan(publicatie, artikel)));
    case 'datapackage.json':
      return json(dataPackage(publicatie, articleSubject(publicatie, artikel, versieVan(publicatie, artikel)), await packed(dataFiles(artikel), (file) => makeDataFile(publicatie, artikel, file))));
    case 'bedragen.xlsx':
      return workbookOf(publicatie, artikel);
    default:
      return printedCsv(artikel.begroting);
  }
}

/** The workbook of an article: the file, the data package that names its hash and the list that tells its size ask for it. */
const workbookOf = oncePerArtikel((publicatie, artikel) =>
  makeXlsx(artikel.begroting, observationsOf(publicatie, artikel), {
    titel: titleOf(artikel),
    bron: publicatie.bronnen.find((bron) => bron.id === artikel.begroting.bestand.bron)?.data.aanduiding ?? '',
    licentie: licentieVan(publicatie).url,
    versie: versieVan(publicatie, artikel),
    adres: artikelUrl(publicatie.uitgave.domein, artikel),
    inhoudscode: inhoudscodeVan(publicatie, artikel),
  }),
);

/** The content of a data file of the whole publication. Throws an Error for a name that is not in `ALL_FILES`. */
export async function makeFileOfAll(publicatie: Publicatie, name: string): Promise<string | Uint8Array> {
  const { uitgave, artikelen } = publicatie;
  const observations = artikelen.flatMap((artikel) => observationsOf(publicatie, artikel));
  const homepage = new URL('/open-data/', uitgave.domein).href;
  switch (name) {
    case 'alles.csv':
      return tidyCsv(observations);
    case 'alles-excel.csv':
      return tidyExcelCsv(observations);
    case 'alles.json':
      return json(artikelen.map((artikel) => withSchema(publicatie, artikel)));
    case 'alles.csv-metadata.json':
      return json(csvwMetadataOfAll(publicatie, versiesSamen(publicatie, artikelen)));
    case 'alles.xlsx':
      return makeXlsx(null, observations, {
        titel: `Alle bedragen in ${uitgave.naam}`,
        bron: 'zie de kolom “bron” op het blad “Gegevens”',
        licentie: licentieVan(publicatie).url,
        versie: artikelen.map((artikel) => `${titleOf(artikel)}: ${versieVan(publicatie, artikel)}`).join('; '),
        adres: homepage,
        inhoudscode: artikelen.map((artikel) => inhoudscodeVan(publicatie, artikel)).join('; '),
      });
    case 'bedragen.schema.json':
      return json(bedragenJsonSchema(schemaUrl(publicatie)));
    case 'figuur.schema.json':
      return json(figuurJsonSchema(figuurSchemaUrl(uitgave.domein)));
    case 'catalogus.jsonld':
      return json(dcatCatalog(publicatie, (artikel) => versieVan(publicatie, artikel)));
    case 'datapackage.json': {
      const datum = lastDate(publicatie);
      const subject = { name: 'begroting', titel: `Alle bedragen in ${uitgave.naam}`, homepage, versie: versionOfDate(datum), datum, bronnen: [] };
      return json(dataPackage(publicatie, subject, await packed(ALL_FILES, (file) => makeFileOfAll(publicatie, file))));
    }
    default:
      throw new Error(`No data file ${name}`);
  }
}

/** The files that carry data, with their content: descriptions do not describe themselves. */
function packed(files: readonly DataFile[], make: (name: string) => Promise<string | Uint8Array>): Promise<PackedFile[]> {
  const data = files.filter(({ name }) => /\.(csv|xlsx)$/.test(name) || /^(bedragen|alles)\.json$/.test(name));
  return Promise.all(data.map(async (file) => ({ ...file, content: await make(file.name) })));
}

function withSchema(publicatie: Publicatie, artikel: ArtikelStuk): object {
  return { $schema: schemaUrl(publicatie), ...artikel.begroting.bestand };
}

function schemaUrl(publicatie: Publicatie): string {
  return new URL('/data/bedragen.schema.json', publicatie.uitgave.domein).href;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
