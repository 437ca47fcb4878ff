import { artikelAdres, dataAdres } from '../domain/adres.ts';
import { formatCount } from '../domain/format.ts';
import type { ArtikelStuk } from '../domain/publicatie.ts';

/** A file one can download about an article's table. */
export interface DataFile {
  /** File name below the data address of the article. */
  name: string;
  titel: string;
  /** For whom it is. */
  uitleg: string;
  mediaType: string;
}

/** The files of one article, in the order of the page. */
export function dataFiles(artikel: ArtikelStuk): DataFile[] {
  const { nummer } = artikel.begroting.bestand.tabel;
  const jaren = formatCount(artikel.begroting.kolommen.length, 'jaar', 'jaren');
  return [
    { name: 'bedragen.xlsx', titel: 'Werkmap (XLSX)', uitleg: `Voor Excel en LibreOffice: de tabel, alle gegevens en een toelichting. Getallen zijn getallen.`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    { name: `tabel-${nummer}.csv`, titel: 'Tabel zoals gedrukt (CSV, puntkomma)', uitleg: `Een rij per regel, een kolom per jaar (${jaren}). Opent goed in Nederlandse Excel.`, mediaType: 'text/csv' },
    { name: 'bedragen-excel.csv', titel: 'Alle gegevens (CSV, puntkomma)', uitleg: 'Een rij per bedrag, met alle kenmerken. Opent goed in Nederlandse Excel.', mediaType: 'text/csv' },
    { name: 'bedragen.csv', titel: 'Alle gegevens (CSV, komma)', uitleg: 'Een rij per bedrag, voor R, Python en databases. In Nederlandse Excel komt alles in één kolom: neem daar de versie met puntkomma.', mediaType: 'text/csv' },
    { name: 'bedragen.json', titel: 'De tabel als boom (JSON)', uitleg: 'De tabel met haar opbouw in onderdelen, instrumenten en regelingen.', mediaType: 'application/json' },
    { name: 'bedragen.csv-metadata.json', titel: 'Beschrijving van de CSV (CSVW)', uitleg: 'Betekenis en type van elke kolom, volgens CSV on the Web van het W3C.', mediaType: 'application/csvm+json' },
    { name: 'datapackage.json', titel: 'Datapakket (Frictionless)', uitleg: 'Beschrijving van de bestanden en kolommen, volgens Frictionless Data.', mediaType: 'application/json' },
  ];
}

/** The files of the whole publication, below `/data/`. */
export const ALL_FILES: readonly DataFile[] = [
  { name: 'alles.xlsx', titel: 'Werkmap (XLSX)', uitleg: 'Voor Excel en LibreOffice: alle bedragen van alle artikelen, een rij per bedrag, met een toelichting.', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { name: 'alles-excel.csv', titel: 'Alle gegevens (CSV, puntkomma)', uitleg: 'Dezelfde rijen. Opent goed in Nederlandse Excel.', mediaType: 'text/csv' },
  { name: 'alles.csv', titel: 'Alle gegevens (CSV, komma)', uitleg: 'Dezelfde rijen, voor R, Python en databases.', mediaType: 'text/csv' },
  { name: 'alles.json', titel: 'Alle tabellen als boom (JSON)', uitleg: 'De tabel van elk artikel, met haar opbouw.', mediaType: 'application/json' },
  { name: 'alles.csv-metadata.json', titel: 'Beschrijving van de CSV (CSVW)', uitleg: 'Betekenis en type van elke kolom, volgens CSV on the Web van het W3C.', mediaType: 'application/csvm+json' },
  { name: 'datapackage.json', titel: 'Datapakket (Frictionless)', uitleg: 'Beschrijving van de bestanden en kolommen, met grootte en SHA-256, volgens Frictionless Data.', mediaType: 'application/json' },
  { name: 'bedragen.schema.json', titel: 'JSON Schema van de tabel', uitleg: 'Beschrijving van bedragen.json, voor wie het automatisch wil controleren.', mediaType: 'application/schema+json' },
  { name: 'figuur.schema.json', titel: 'JSON Schema van een figuur', uitleg: 'Beschrijving van de JSON bij elke figuur: wat zij toont, haar gegevens en het bewijs van haar titel.', mediaType: 'application/schema+json' },
  { name: 'catalogus.jsonld', titel: 'Catalogus (DCAT-AP-NL, JSON-LD)', uitleg: 'Alle gegevensverzamelingen met hun bestanden, zoals data.overheid.nl ze leest.', mediaType: 'application/ld+json' },
];

/** The full address of a file of an article, on the domain of the publication. */
export function dataFileUrl(domein: string, artikel: ArtikelStuk, name: string): string {
  return new URL(`${dataAdres(artikel.id)}${name}`, domein).href;
}

/** The full address of the article's page. */
export function artikelUrl(domein: string, artikel: ArtikelStuk): string {
  return new URL(artikelAdres(artikel.id), domein).href;
}
