import { artikelUrl, filesOf, filesOfAll, type DataFile } from '../open-data/files.ts';
import { licentieVan, standenVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { kolomMetJaar, type StandenFile } from '../domain/standen.ts';
import { printedCsv, tidyCsv, tidyExcelCsv } from '../open-data/csv.ts';
import { makeBegroting } from '../domain/begroting.ts';
import { TIDY_FORMS } from '../open-data/dictionary.ts';
import { csvwMetadata, csvwMetadataOfAll, csvwMetadataOfStanden, lastDate } from '../open-data/csvw.ts';
import { articleSubject, dataPackage, versionOfDate, type PackedFile } from '../open-data/datapackage.ts';
import { figuurJsonSchema } from '../open-data/figure-files.ts';
import { bedragenJsonSchema, standenJsonSchema } from '../open-data/json-schema.ts';
import { dcatCatalog, titleOf } from '../open-data/linked-data.ts';
import { observationsOf, standObservationsOf } from '../open-data/observations.ts';
import { makeXlsx } from '../open-data/xlsx.ts';
import { versiesSamen, versieVan } from './current.ts';
import { figuurSchemaUrl } from './figuur-bestanden.ts';
import { inhoudscodeVan } from './inhoud.ts';
import { oncePerArtikel } from './once.ts';

/** The content of a data file of an article. Throws an Error for a name that is not in `filesOf`. */
export async function makeDataFile(publicatie: Publicatie, artikel: ArtikelStuk, name: string): Promise<string | Uint8Array> {
  const files = filesOf(publicatie, artikel);
  if (!files.some((file) => file.name === name)) throw new Error(`No data file ${name}`);
  const stand = standenVan(publicatie, artikel.id).find(({ data }) => name === `${data.fase}.csv` || name === `${data.fase}.json`)?.data;
  if (stand !== undefined) return name.endsWith('.json') ? json(standWithSchema(publicatie, stand)) : printedCsv(makeBegroting(stand), stand.kolommen.map(kolomMetJaar));
  const { begroting } = artikel;
  switch (name) {
    case 'bedragen.csv':
      return tidyCsv(observationsOf(publicatie, artikel), TIDY_FORMS.bedragen);
    case 'bedragen-excel.csv':
      return tidyExcelCsv(observationsOf(publicatie, artikel), TIDY_FORMS.bedragen);
    case 'bedragen.json':
      return json(withSchema(publicatie, artikel));
    case 'bedragen.csv-metadata.json':
      return json(csvwMetadata(publicatie, artikel, versieVan(publicatie, artikel)));
    case 'standen.csv':
      return tidyCsv(standObservationsOf(publicatie, artikel), TIDY_FORMS.standen);
    case 'standen-excel.csv':
      return tidyExcelCsv(standObservationsOf(publicatie, artikel), TIDY_FORMS.standen);
    case 'standen.csv-metadata.json':
      return json(csvwMetadataOfStanden(publicatie, artikel));
    case 'datapackage.json':
      return json(dataPackage(publicatie, articleSubject(publicatie, artikel, versieVan(publicatie, artikel)), await packed(files, (file) => makeDataFile(publicatie, artikel, file))));
    case 'bedragen.xlsx':
      return workbookOf(publicatie, artikel);
    default:
      return printedCsv(begroting, begroting.kolommen.map(({ jaar }) => jaar));
  }
}

/** The workbook of an article: the file, the data package that names its hash and the list that tells its size ask for it. */
const workbookOf = oncePerArtikel((publicatie, artikel) => {
  const bronVan = (id: string): string => publicatie.bronnen.find((bron) => bron.id === id)?.data.aanduiding ?? '';
  const herkomst = {
    titel: titleOf(artikel),
    bron: bronVan(artikel.begroting.bestand.bron),
    licentie: licentieVan(publicatie).url,
    versie: versieVan(publicatie, artikel),
    adres: artikelUrl(publicatie.uitgave.domein, artikel),
    inhoudscode: inhoudscodeVan(publicatie, artikel),
  };
  const tabellen = standenVan(publicatie, artikel.id).map(({ data }) => ({ stand: data, bron: bronVan(data.bron) }));
  return makeXlsx(artikel.begroting, observationsOf(publicatie, artikel), herkomst, { tabellen, observations: standObservationsOf(publicatie, artikel) });
});

/** The content of a data file of the whole publication. Throws an Error for a name that is not in `filesOfAll`. */
export async function makeFileOfAll(publicatie: Publicatie, name: string): Promise<string | Uint8Array> {
  const { uitgave, artikelen } = publicatie;
  if (!filesOfAll(publicatie).some((file) => file.name === name)) throw new Error(`No data file ${name}`);
  const observations = artikelen.flatMap((artikel) => observationsOf(publicatie, artikel));
  const later = artikelen.flatMap((artikel) => standObservationsOf(publicatie, artikel));
  const homepage = new URL('/open-data/', uitgave.domein).href;
  switch (name) {
    case 'alles.csv':
      return tidyCsv(observations, TIDY_FORMS.bedragen);
    case 'alles-excel.csv':
      return tidyExcelCsv(observations, TIDY_FORMS.bedragen);
    case 'standen.csv':
      return tidyCsv(later, TIDY_FORMS.standen);
    case 'standen-excel.csv':
      return tidyExcelCsv(later, TIDY_FORMS.standen);
    case 'standen.json':
      return json(artikelen.flatMap(({ id }) => standenVan(publicatie, id).map(({ data }) => standWithSchema(publicatie, data))));
    case 'standen.csv-metadata.json':
      return json(csvwMetadataOfStanden(publicatie, null));
    case 'standen.schema.json':
      return json(standenJsonSchema(schemaUrl(publicatie, 'standen')));
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
      }, { tabellen: [], observations: later });
    case 'bedragen.schema.json':
      return json(bedragenJsonSchema(schemaUrl(publicatie, 'bedragen')));
    case 'figuur.schema.json':
      return json(figuurJsonSchema(figuurSchemaUrl(uitgave.domein)));
    case 'catalogus.jsonld':
      return json(dcatCatalog(publicatie, (artikel) => versieVan(publicatie, artikel)));
    case 'datapackage.json': {
      const datum = lastDate(publicatie);
      const subject = { name: 'begroting', titel: `Alle bedragen in ${uitgave.naam}`, homepage, versie: versionOfDate(datum), datum, bronnen: [] };
      return json(dataPackage(publicatie, subject, await packed(filesOfAll(publicatie), (file) => makeFileOfAll(publicatie, file))));
    }
    default:
      throw new Error(`No data file ${name}`);
  }
}

/** The files that carry data, with their content: descriptions do not describe themselves. */
function packed(files: readonly DataFile[], make: (name: string) => Promise<string | Uint8Array>): Promise<PackedFile[]> {
  const data = files.filter(({ name }) => /\.(csv|xlsx)$/.test(name) || (/^[^.]+\.json$/.test(name) && name !== 'datapackage.json'));
  return Promise.all(data.map(async (file) => ({ ...file, content: await make(file.name) })));
}

function withSchema(publicatie: Publicatie, artikel: ArtikelStuk): object {
  return { $schema: schemaUrl(publicatie, 'bedragen'), ...artikel.begroting.bestand };
}

function standWithSchema(publicatie: Publicatie, stand: StandenFile): object {
  return { $schema: schemaUrl(publicatie, 'standen'), ...stand };
}

function schemaUrl(publicatie: Publicatie, what: 'bedragen' | 'standen'): string {
  return new URL(`/data/${what}.schema.json`, publicatie.uitgave.domein).href;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
