import { CONCEPT } from '../domain/adres.ts';
import { licentieVan, standenVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { TIDY_FORMS, type TidyFormName } from './dictionary.ts';
import { factsOf } from './file-facts.ts';
import { artikelUrl, type DataFile } from './files.ts';

/** A file that a data package describes, with its content. */
export interface PackedFile extends Pick<DataFile, 'name' | 'titel' | 'mediaType' | 'form'> {
  content: string | Uint8Array;
}

/** What a data package is about. */
export interface PackageSubject {
  name: string;
  titel: string;
  homepage: string;
  /** Three numbers with dots, as the profile wants: "1.0.0"; of a concept "0.0.0-concept". */
  versie: string;
  /** YYYY-MM-DD. */
  datum: string;
  bronnen: readonly { titel: string; url: string }[];
}

/** A Frictionless data package (version 2) of these files, with size and hash of each; columns are described for tidy CSV. */
export function dataPackage(publicatie: Publicatie, subject: PackageSubject, files: readonly PackedFile[]): object {
  const licentie = licentieVan(publicatie);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: subject.name,
    title: subject.titel,
    homepage: subject.homepage,
    version: subject.versie,
    created: `${subject.datum}T00:00:00Z`,
    licenses: [{ title: licentie.titel, path: licentie.url }],
    sources: subject.bronnen.map(({ titel, url }) => ({ title: titel, path: url })),
    contributors: [{ title: publicatie.uitgave.afzender, roles: ['publisher'] }],
    resources: files.map(resource),
  };
}

/** The subject of the package of one article. `versie` is a number, or the word concept, which comes before every version. */
export function articleSubject(publicatie: Publicatie, artikel: ArtikelStuk, versie: string): PackageSubject {
  const ids = new Set([artikel.begroting.bestand.bron, ...standenVan(publicatie, artikel.id).map(({ data }) => data.bron)]);
  const bronnen = [...ids].flatMap((id) => publicatie.bronnen.find((item) => item.id === id)?.data ?? []);
  return {
    name: `begroting-${artikel.id.replace('/', '-')}`,
    titel: artikel.begroting.bestand.tabel.titel,
    homepage: artikelUrl(publicatie.uitgave.domein, artikel),
    versie: versie === CONCEPT ? `0.0.0-${CONCEPT}` : `${versie}.0`,
    datum: artikel.data.datum,
    bronnen: bronnen.map(({ titel, url }) => ({ titel, url })),
  };
}

/** The version of data that changes with every article: its date (YYYY-MM-DD) as three numbers, "2026.11.27". Throws an Error for another form. */
export function versionOfDate(datum: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(datum)) throw new Error(`Not a date: ${datum}`);
  return datum.split('-').map(Number).join('.');
}

function resource({ name, titel, mediaType, form, content }: PackedFile): object {
  const { bytes, sha256 } = factsOf(content);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const delimiter = typeof content === 'string' && ending === 'csv' ? (content.startsWith('\ufeff') ? ';' : ',') : null;
  return {
    name: ending === 'csv' ? name.slice(0, -'.csv'.length) : name.replaceAll('.', '-'),
    ...(delimiter === null ? {} : { type: 'table' }),
    path: name,
    title: titel,
    format: ending,
    mediatype: mediaType,
    ...(delimiter === null ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(delimiter === null ? {} : { dialect: { delimiter, lineTerminator: '\r\n' } }),
    ...(form === undefined ? {} : { schema: tableSchema(form) }),
  };
}

function tableSchema(form: TidyFormName): object {
  return {
    fields: TIDY_FORMS[form].columns.map((column) => ({
      name: column.name,
      type: column.type,
      title: column.titel,
      description: column.betekenis,
      constraints: { ...(column.required ? { required: true } : {}), ...(column.values === undefined ? {} : { enum: column.values }) },
    })),
    missingValues: [''],
    primaryKey: TIDY_FORMS[form].key,
  };
}
