import { licentieVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { DICTIONARY } from './dictionary.ts';
import { artikelUrl } from './files.ts';

/** Metadata of `bedragen.csv` after CSV on the Web (W3C): types, meanings, primary key. */
export function csvwMetadata(publicatie: Publicatie, artikel: ArtikelStuk): object {
  return metadata(publicatie, 'bedragen.csv', artikel.begroting.bestand.tabel.titel, artikelUrl(publicatie.uitgave.domein, artikel), artikel.data.datum);
}

/** Metadata of `alles.csv`: the same columns, all articles. */
export function csvwMetadataOfAll(publicatie: Publicatie): object {
  const { naam, domein } = publicatie.uitgave;
  return metadata(publicatie, 'alles.csv', `Alle bedragen in ${naam}`, new URL('/open-data/', domein).href, lastDate(publicatie));
}

/** Date of the newest version of an article, YYYY-MM-DD. */
export function lastDate(publicatie: Publicatie): string {
  return publicatie.artikelen.map((artikel) => artikel.data.datum).sort().at(-1) ?? '';
}

function metadata(publicatie: Publicatie, url: string, titel: string, bron: string, datum: string): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url,
    'dc:title': titel,
    'dc:license': { '@id': licentieVan(publicatie).url },
    'dc:publisher': publicatie.uitgave.afzender,
    'dc:source': { '@id': bron },
    'dc:modified': { '@value': datum, '@type': 'xsd:date' },
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
      primaryKey: ['begrotingsjaar', 'hoofdstuk', 'artikel', 'pad', 'jaar', 'fase'],
    },
  };
}
