import { licentieVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { TIDY_FORMS, type TidyFormName } from './dictionary.ts';
import { artikelUrl } from './files.ts';

/** Metadata of `bedragen.csv` after CSV on the Web (W3C): types, meanings, primary key. `versie` is a number, or the word concept. */
export function csvwMetadata(publicatie: Publicatie, artikel: ArtikelStuk, versie: string): object {
  return metadata(publicatie, 'bedragen', { url: 'bedragen.csv', titel: artikel.begroting.bestand.tabel.titel, bron: artikelUrl(publicatie.uitgave.domein, artikel), stand: { datum: artikel.data.datum, versie } });
}

/** Metadata of `alles.csv`: the same columns, all articles. `versie` names their versions. */
export function csvwMetadataOfAll(publicatie: Publicatie, versie: string): object {
  const { naam, domein } = publicatie.uitgave;
  return metadata(publicatie, 'bedragen', { url: 'alles.csv', titel: `Alle bedragen in ${naam}`, bron: new URL('/open-data/', domein).href, stand: { datum: lastDate(publicatie), versie } });
}

/** Metadata of `standen.csv`, of one article or with null of all. It has no version: tables of later phases are no part of those. */
export function csvwMetadataOfStanden(publicatie: Publicatie, artikel: ArtikelStuk | null): object {
  const { naam, domein } = publicatie.uitgave;
  const titel = artikel === null ? `Alle standen uit latere fasen in ${naam}` : `${artikel.begroting.bestand.tabel.titel}, latere fasen`;
  return metadata(publicatie, 'standen', { url: 'standen.csv', titel, bron: artikel === null ? new URL('/open-data/', domein).href : artikelUrl(domein, artikel), stand: null });
}

/** Date of the newest version of an article, YYYY-MM-DD. */
export function lastDate(publicatie: Publicatie): string {
  return publicatie.artikelen.map((artikel) => artikel.data.datum).sort().at(-1) ?? '';
}

interface Described {
  url: string;
  titel: string;
  bron: string;
  /** Date and version, of data that have one. */
  stand: { datum: string; versie: string } | null;
}

function metadata(publicatie: Publicatie, form: TidyFormName, { url, titel, bron, stand }: Described): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    url,
    'dc:title': titel,
    'dc:license': { '@id': licentieVan(publicatie).url },
    'dc:publisher': publicatie.uitgave.afzender,
    'dc:source': { '@id': bron },
    ...(stand === null ? {} : { 'dc:modified': { '@value': stand.datum, '@type': 'xsd:date' }, 'schema:version': stand.versie }),
    dialect: { delimiter: ',', header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tableSchema: {
      columns: TIDY_FORMS[form].columns.map((column) => ({
        name: column.name,
        titles: { nl: column.name },
        'dc:description': column.betekenis,
        datatype: column.type,
        required: column.required,
        ...(column.required ? {} : { null: '' }),
      })),
      primaryKey: TIDY_FORMS[form].key,
    },
  };
}
