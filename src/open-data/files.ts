import { artikelAdres, dataAdres } from '../domain/adres.ts';
import type { Fase } from '../domain/fase.ts';
import { formatCount } from '../domain/format.ts';
import { standenVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { standNaam } from '../domain/standen.ts';
import type { TidyFormName } from './dictionary.ts';

/** A file one can download about an article's table. */
export interface DataFile {
  /** File name below the data address of the article. */
  name: string;
  titel: string;
  /** For whom it is. */
  uitleg: string;
  mediaType: string;
  /** The columns of a file with one fact a row; left out for other files. */
  form?: TidyFormName;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The files of the budget table of one article, in the order of the page. */
export function dataFiles(artikel: ArtikelStuk): DataFile[] {
  const { nummer } = artikel.begroting.bestand.tabel;
  const jaren = formatCount(artikel.begroting.kolommen.length, 'jaar', 'jaren');
  return [
    { name: 'bedragen.xlsx', titel: 'Werkmap (XLSX)', uitleg: `Voor Excel en LibreOffice: de tabel, alle gegevens en een toelichting. Getallen zijn getallen.`, mediaType: XLSX },
    { name: `tabel-${nummer}.csv`, titel: 'Tabel zoals gedrukt (CSV, puntkomma)', uitleg: `Een rij per regel, een kolom per jaar (${jaren}). Opent goed in Nederlandse Excel.`, mediaType: 'text/csv' },
    { name: 'bedragen-excel.csv', titel: 'Alle gegevens (CSV, puntkomma)', uitleg: 'Een rij per bedrag, met alle kenmerken. Opent goed in Nederlandse Excel.', mediaType: 'text/csv', form: 'bedragen' },
    { name: 'bedragen.csv', titel: 'Alle gegevens (CSV, komma)', uitleg: 'Een rij per bedrag, voor R, Python en databases. In Nederlandse Excel komt alles in één kolom: neem daar de versie met puntkomma.', mediaType: 'text/csv', form: 'bedragen' },
    { name: 'bedragen.json', titel: 'De tabel als boom (JSON)', uitleg: 'De tabel met haar opbouw in onderdelen, instrumenten en regelingen.', mediaType: 'application/json' },
    { name: 'bedragen.csv-metadata.json', titel: 'Beschrijving van de CSV (CSVW)', uitleg: 'Betekenis en type van elke kolom, volgens CSV on the Web van het W3C.', mediaType: 'application/csvm+json' },
    { name: 'datapackage.json', titel: 'Datapakket (Frictionless)', uitleg: 'Beschrijving van de bestanden en kolommen, volgens Frictionless Data.', mediaType: 'application/json' },
  ];
}

/** The files of the tables of an article in later phases, beside those of its budget table; none when it has no such tables. */
export function standenFiles(publicatie: Publicatie, artikel: ArtikelStuk): DataFile[] {
  const standen = standenVan(publicatie, artikel.id);
  if (standen.length === 0) return [];
  return [
    ...standen.flatMap(({ data }): DataFile[] => [
      { name: `${data.fase}.csv`, titel: `${standNaam(data)} zoals gedrukt (CSV, puntkomma)`, uitleg: `Tabel ${data.tabel.nummer}: een rij per regel, een kolom per stand of mutatie. Opent goed in Nederlandse Excel.`, mediaType: 'text/csv' },
      { name: standBestand(data.fase), titel: `${standNaam(data)} als boom (JSON)`, uitleg: 'De tabel met haar kolommen en haar opbouw in onderdelen, instrumenten en regelingen.', mediaType: 'application/json' },
    ]),
    { name: 'standen-excel.csv', titel: 'Alle standen en mutaties (CSV, puntkomma)', uitleg: 'Een rij per bedrag, met fase en soort van de kolom. Opent goed in Nederlandse Excel.', mediaType: 'text/csv', form: 'standen' },
    { name: 'standen.csv', titel: 'Alle standen en mutaties (CSV, komma)', uitleg: 'Dezelfde rijen, voor R, Python en databases.', mediaType: 'text/csv', form: 'standen' },
    { name: 'standen.csv-metadata.json', titel: 'Beschrijving van standen.csv (CSVW)', uitleg: 'Betekenis en type van elke kolom, volgens CSV on the Web van het W3C.', mediaType: 'application/csvm+json' },
  ];
}

/** The file that holds the table of a later phase whole: of the table as it stands in the content. */
export function standBestand(fase: Fase): string {
  return `${fase}.json`;
}

/** Every file of an article. */
export function filesOf(publicatie: Publicatie, artikel: ArtikelStuk): DataFile[] {
  return [...dataFiles(artikel), ...standenFiles(publicatie, artikel)];
}

/** The files of the whole publication, below `/data/`; those of later phases only when there are any. */
export function filesOfAll(publicatie: Publicatie): readonly DataFile[] {
  return publicatie.artikelen.some((artikel) => standenVan(publicatie, artikel.id).length > 0) ? [...ALL_FILES, ...ALL_STANDEN_FILES] : ALL_FILES;
}

const ALL_FILES: readonly DataFile[] = [
  { name: 'alles.xlsx', titel: 'Werkmap (XLSX)', uitleg: 'Voor Excel en LibreOffice: alle bedragen van alle artikelen, een rij per bedrag, met een toelichting.', mediaType: XLSX },
  { name: 'alles-excel.csv', titel: 'Alle gegevens (CSV, puntkomma)', uitleg: 'Dezelfde rijen. Opent goed in Nederlandse Excel.', mediaType: 'text/csv', form: 'bedragen' },
  { name: 'alles.csv', titel: 'Alle gegevens (CSV, komma)', uitleg: 'Dezelfde rijen, voor R, Python en databases.', mediaType: 'text/csv', form: 'bedragen' },
  { name: 'alles.json', titel: 'Alle tabellen als boom (JSON)', uitleg: 'De tabel van elk artikel, met haar opbouw.', mediaType: 'application/json' },
  { name: 'alles.csv-metadata.json', titel: 'Beschrijving van de CSV (CSVW)', uitleg: 'Betekenis en type van elke kolom, volgens CSV on the Web van het W3C.', mediaType: 'application/csvm+json' },
  { name: 'datapackage.json', titel: 'Datapakket (Frictionless)', uitleg: 'Beschrijving van de bestanden en kolommen, met grootte en SHA-256, volgens Frictionless Data.', mediaType: 'application/json' },
  { name: 'bedragen.schema.json', titel: 'JSON Schema van de tabel', uitleg: 'Beschrijving van bedragen.json, voor wie het automatisch wil controleren.', mediaType: 'application/schema+json' },
  { name: 'figuur.schema.json', titel: 'JSON Schema van een figuur', uitleg: 'Beschrijving van de JSON bij elke figuur: wat zij toont, haar gegevens en het bewijs van haar titel.', mediaType: 'application/schema+json' },
  { name: 'catalogus.jsonld', titel: 'Catalogus (DCAT-AP-NL, JSON-LD)', uitleg: 'Alle gegevensverzamelingen met hun bestanden, zoals data.overheid.nl ze leest.', mediaType: 'application/ld+json' },
];

const ALL_STANDEN_FILES: readonly DataFile[] = [
  { name: 'standen-excel.csv', titel: 'Standen uit latere fasen (CSV, puntkomma)', uitleg: 'Alle standen, mutaties en verschillen van alle artikelen, een rij per bedrag. Opent goed in Nederlandse Excel.', mediaType: 'text/csv', form: 'standen' },
  { name: 'standen.csv', titel: 'Standen uit latere fasen (CSV, komma)', uitleg: 'Dezelfde rijen, voor R, Python en databases.', mediaType: 'text/csv', form: 'standen' },
  { name: 'standen.json', titel: 'Tabellen van latere fasen als boom (JSON)', uitleg: 'De tabel van elk artikel in elke latere fase, met haar kolommen en opbouw.', mediaType: 'application/json' },
  { name: 'standen.csv-metadata.json', titel: 'Beschrijving van standen.csv (CSVW)', uitleg: 'Betekenis en type van elke kolom, volgens CSV on the Web van het W3C.', mediaType: 'application/csvm+json' },
  { name: 'standen.schema.json', titel: 'JSON Schema van een tabel van een latere fase', uitleg: 'Beschrijving van de JSON van zo’n tabel, voor wie het automatisch wil controleren.', mediaType: 'application/schema+json' },
];

/** The full address of a file of an article, on the domain of the publication. */
export function dataFileUrl(domein: string, artikel: ArtikelStuk, name: string): string {
  return new URL(`${dataAdres(artikel.id)}${name}`, domein).href;
}

/** The full address of the article's page. */
export function artikelUrl(domein: string, artikel: ArtikelStuk): string {
  return new URL(artikelAdres(artikel.id), domein).href;
}
