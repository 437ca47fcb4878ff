import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import { DICTIONARY } from './dictionary.ts';
import { artikelUrl } from './files.ts';

/** Metadata of `bedragen.csv` after CSV on the Web (W3C): types, meanings, primary key. */
export function csvwMetadata(publicatie: Publicatie, artikel: ArtikelStuk): object {
  const { bestand } = artikel.begroting;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url: 'bedragen.csv',
    'dc:title': bestand.tabel.titel,
    'dc:license': { '@id': licenceUrl(publicatie) },
    'dc:publisher': publicatie.uitgave.afzender,
    'dc:source': { '@id': artikelUrl(publicatie.uitgave.domein, artikel) },
    'dc:modified': { '@value': artikel.data.datum, '@type': 'xsd:date' },
    dialect: { delimiter: ',', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: DICTIONARY.map((column) => ({
        name: column.name,
        titles: { nl: column.name },
        'dc:description': column.betekenis,
        datatype: column.type,
        required: column.required,
        ...(column.required ? {} : { null: '' }),
      })),
      primaryKey: ['pad', 'jaar', 'fase'],
    },
  };
}

/** Address of the licence of text and data. */
export function licenceUrl(publicatie: Publicatie): string {
  const { licentieInhoud } = publicatie.uitgave;
  return publicatie.bronnen.find((bron) => bron.id === licentieInhoud)?.data.url ?? licentieInhoud;
}
