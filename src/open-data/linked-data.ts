import { CONCEPT, standAdres, tabelAnker } from '../domain/adres.ts';
import { faseNaam } from '../domain/fase.ts';
import { formatList } from '../domain/format.ts';
import { hoofdstukVan, licentieVan, standenVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { artikelUrl, dataFiles, dataFileUrl, standenFiles, type DataFile } from './files.ts';

/** schema.org JSON-LD of an article's page: the text as a report, its table as a data set. `versie` is a number, or the word concept. */
export function schemaOrg(publicatie: Publicatie, artikel: ArtikelStuk, versie: string): object {
  const { uitgave } = publicatie;
  const url = artikelUrl(uitgave.domein, artikel);
  const publisher = { '@type': 'Organization', name: uitgave.afzender };
  const status = versie === CONCEPT ? { creativeWorkStatus: 'Draft' } : {};
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Report',
        '@id': url,
        url,
        name: titleOf(artikel),
        description: artikel.data.samenvatting,
        inLanguage: 'nl',
        datePublished: artikel.data.datum,
        version: versie,
        ...status,
        license: licentieVan(publicatie).url,
        publisher,
        isBasedOn: publicatie.bronnen.find((bron) => bron.id === artikel.data.bron)?.data.url,
        about: hoofdstukVan(publicatie, artikel)?.naam,
      },
      ...datasetsOf(publicatie, artikel).map(({ anker, titel, omschrijving, jaren, files, pagina, ofVersion }) => ({
        '@type': 'Dataset',
        '@id': `${pagina}#${anker}`,
        name: titel,
        description: omschrijving,
        inLanguage: 'nl',
        ...(ofVersion ? { version: versie, ...status, dateModified: artikel.data.datum } : {}),
        license: licentieVan(publicatie).url,
        creator: publisher,
        temporalCoverage: jaren.join('/'),
        spatialCoverage: 'Nederland',
        distribution: files.map((file) => ({
          '@type': 'DataDownload',
          name: file.titel,
          encodingFormat: file.mediaType,
          contentUrl: dataFileUrl(uitgave.domein, artikel, file.name),
        })),
      })),
    ],
  };
}

const THEME = 'http://publications.europa.eu/resource/authority/data-theme/';
const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/NLD';
const COUNTRY = 'http://publications.europa.eu/resource/authority/country/NLD';
const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/';
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/ANNUAL';
const ACCESS = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';

/** DCAT-AP-NL JSON-LD: the catalogue with a data set for each article. `versieVan` gives the version of each: a number, or the word concept. */
export function dcatCatalog(publicatie: Publicatie, versieVan: (artikel: ArtikelStuk) => string): object {
  const { uitgave } = publicatie;
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': text(uitgave.afzender) };
  const licence = { '@id': licentieVan(publicatie).url };
  const contact = { '@type': 'vcard:Organization', 'vcard:fn': uitgave.afzender, 'vcard:hasEmail': { '@id': `mailto:${uitgave.contact.email}` } };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      owl: 'http://www.w3.org/2002/07/owl#',
      vcard: 'http://www.w3.org/2006/vcard/ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Catalog',
    '@id': new URL('/open-data/', uitgave.domein).href,
    'dct:title': text(uitgave.naam),
    'dct:description': text(uitgave.ondertitel),
    'dct:publisher': publisher,
    'dct:language': { '@id': LANGUAGE },
    'dct:license': licence,
    'dcat:contactPoint': contact,
    'dcat:dataset': publicatie.artikelen.flatMap((artikel) => datasetsOf(publicatie, artikel).map(({ adres, titel, omschrijving, jaren, files, pagina, ofVersion }) => ({
      '@type': 'dcat:Dataset',
      '@id': adres,
      'dct:title': text(titel),
      'dct:description': text(omschrijving),
      'dct:identifier': adres,
      ...(ofVersion ? { 'dct:modified': { '@type': 'xsd:date', '@value': artikel.data.datum } } : {}),
      'dct:publisher': publisher,
      'dct:creator': publisher,
      'dct:spatial': { '@id': COUNTRY },
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(jaren[0]) },
        'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(jaren[1]) },
      },
      'dct:language': { '@id': LANGUAGE },
      'dct:accrualPeriodicity': { '@id': FREQUENCY },
      'dct:accessRights': { '@id': ACCESS },
      'dct:license': licence,
      'dcat:theme': [{ '@id': `${THEME}GOVE` }, { '@id': `${THEME}ECON` }],
      'dcat:contactPoint': contact,
      'dcat:landingPage': { '@id': pagina },
      ...(ofVersion ? { 'owl:versionInfo': versieVan(artikel) } : {}),
      'dcat:distribution': files.map((file) => ({
        '@type': 'dcat:Distribution',
        '@id': dataFileUrl(uitgave.domein, artikel, file.name),
        'dct:title': text(file.titel),
        'dct:description': text(file.uitleg),
        'dct:license': licence,
        'dct:format': { '@id': `${FILE_TYPE}${file.name.endsWith('.csv') ? 'CSV' : file.name.endsWith('.xlsx') ? 'XLSX' : 'JSON'}` },
        'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${file.mediaType}` },
        'dcat:accessURL': { '@id': dataFileUrl(uitgave.domein, artikel, file.name) },
        'dcat:downloadURL': { '@id': dataFileUrl(uitgave.domein, artikel, file.name) },
      })),
    }))),
  };
}

/** Title of an article as it is cited. */
export function titleOf(artikel: ArtikelStuk): string {
  const { bestand, begrotingsjaar } = artikel.begroting;
  return `Artikel ${bestand.artikel.nummer} ${bestand.artikel.naam}, begroting ${begrotingsjaar}, hoofdstuk ${bestand.hoofdstuk}`;
}

/** A set of data of an article: its budget table, or its tables of later phases. */
interface Dataset {
  /** Permanent identifier. */
  adres: string;
  /** The page that shows it, and its place there. */
  pagina: string;
  anker: string;
  titel: string;
  omschrijving: string;
  /** First and last year. */
  jaren: readonly [number, number];
  files: readonly DataFile[];
  /** True when it goes with the versions of the article; tables of later phases are no part of those. */
  ofVersion: boolean;
}

/** Amounts of later phases are facts of their own: another set of data, not a newer form of the first. */
function datasetsOf(publicatie: Publicatie, artikel: ArtikelStuk): Dataset[] {
  const { bestand, kolommen } = artikel.begroting;
  const { domein } = publicatie.uitgave;
  const adres = dataFileUrl(domein, artikel, '');
  const draft: Dataset = {
    adres,
    pagina: artikelUrl(domein, artikel),
    anker: tabelAnker(bestand.tabel.nummer),
    titel: bestand.tabel.titel,
    omschrijving: `Verplichtingen, uitgaven en ontvangsten van artikel ${bestand.artikel.nummer}, ${kolommen[0]!.jaar} tot en met ${kolommen.at(-1)!.jaar}, ${faseNaam(artikel.data.status)} ${bestand.begrotingsjaar}. Bedragen in duizenden euro’s.`,
    jaren: [kolommen[0]!.jaar, kolommen.at(-1)!.jaar],
    files: dataFiles(artikel),
    ofVersion: true,
  };
  const standen = standenVan(publicatie, artikel.id);
  const [first] = standen;
  if (first === undefined) return [draft];
  const years = standen.flatMap(({ data }) => data.kolommen.map(({ jaar }) => jaar));
  const fasen = formatList(standen.map(({ data }) => `${faseNaam(data.fase)} ${data.begrotingsjaar}`));
  return [
    draft,
    {
      adres: `${adres}#standen`,
      pagina: new URL(standAdres(artikel.id, first.data.fase), domein).href,
      anker: tabelAnker(first.data.tabel.nummer),
      titel: `${bestand.tabel.titel}, latere fasen`,
      omschrijving: `Standen, mutaties en verschillen van artikel ${bestand.artikel.nummer}: ${fasen}. Bedragen in duizenden euro’s. Het zijn andere feiten dan die van de ontwerpbegroting en ze vervangen die niet.`,
      jaren: [Math.min(...years), Math.max(...years)],
      files: standenFiles(publicatie, artikel),
      ofVersion: false,
    },
  ];
}

function text(value: string): { '@language': 'nl'; '@value': string } {
  return { '@language': 'nl', '@value': value };
}
