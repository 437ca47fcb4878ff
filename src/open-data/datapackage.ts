import { createHash } from 'node:crypto';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { licenceUrl } from './csvw.ts';
import { DICTIONARY } from './dictionary.ts';
import { artikelUrl } from './files.ts';

/** A Frictionless data package of an article's tidy data. `csv` is the content of `bedragen.csv`, for size and hash. */
export function dataPackage(publicatie: Publicatie, artikel: ArtikelStuk, csv: string): object {
  const bytes = Buffer.from(csv, 'utf8');
  const bron = publicatie.bronnen.find((item) => item.id === artikel.begroting.bestand.bron);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `begroting-${artikel.id.replace('/', '-')}`,
    title: artikel.begroting.bestand.tabel.titel,
    homepage: artikelUrl(publicatie.uitgave.domein, artikel),
    version: `${artikel.data.versie}.0`,
    created: `${artikel.data.datum}T00:00:00Z`,
    licenses: [{ name: 'CC0-1.0', path: licenceUrl(publicatie) }],
    sources: bron === undefined ? [] : [{ title: bron.data.titel, path: bron.data.url }],
    contributors: [{ title: publicatie.uitgave.afzender, roles: ['publisher'] }],
    resources: [
      {
        name: 'bedragen',
        type: 'table',
        path: 'bedragen.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n' },
        schema: {
          fields: DICTIONARY.map((column) => ({
            name: column.name,
            type: column.type,
            title: column.titel,
            description: column.betekenis,
            constraints: { ...(column.required ? { required: true } : {}), ...(column.values === undefined ? {} : { enum: column.values }) },
          })),
          missingValues: [''],
          primaryKey: ['pad', 'jaar', 'fase'],
        },
      },
    ],
  };
}
