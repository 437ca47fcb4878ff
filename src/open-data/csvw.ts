import { licentieVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { DICTIONARY } from './dictionary.ts';
import { artikelUrl } from './files.ts';

/** Metadata of `bedragen.csv` after CSV on the Web (W3C): types, meanings, primary key. `versie` is a number, or the word concept. */
export function csvwMetadata(publicatie: Publicatie, artikel: ArtikelStuk, versie: string): object {
  return metadata(publicatie, { url: 'bedragen.csv', titel: artikel.begroting.bestand.tabel.titel, bron: artikelUrl(publicatie.uitgave.domein, artikel), datum: artikel.data.datum, versie });
}

/** Metadata of `alles.csv`: the same columns, all articles. `versie` names their versions. */
export function csvwMetadataOfAll(publicatie: Publicatie, versie: string): object {
  const { naam, domein } = publicatie.uitgave;
  return metadata(publicatie, { url: 'alles.csv', titel: `Alle bedragen in ${naam}`, bron: new URL('/open-data/', domein).href, datum: lastDate(publicatie), versie });
}

/** Date of the newest version of an article, YYYY-MM-DD. */
export function lastDate(publicatie: Publicatie): string {
  return publicatie.artikelen.map((artikel) => artikel.data.datum).sort().at(-1) ?? '';
}

function metadata(publicatie: Publicatie, { url, titel, bron, datum, versie }: Record<'url' | 'titel' | 'bron' | 'datum' | 'versie', string>): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url,
    'dc:title': titel,
    'dc:license': { '@id': licentieVan(publicatie).url },
    'dc:publisher': publicatie.uitgave.afzender,
    'dc:source': { '@id': bron },
    'dc:modified': { '@value': datum, '@type': 'xsd:date' },
    'schema:version': versie,
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
