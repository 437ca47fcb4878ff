import { CONCEPT } from '../domain/adres.ts';
import { faseNaam } from '../domain/fase.ts';
import { hoofdstukVan, licentieVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { artikelUrl, dataFiles, dataFileUrl } from './files.ts';

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
      {
        '@type': 'Dataset',
        '@id': `${url}#tabel-${artikel.begroting.bestand.tabel.nummer}`,
        name: artikel.begroting.bestand.tabel.titel,
        description: descriptionOf(artikel),
        inLanguage: 'nl',
        version: versie,
        ...status,
        dateModified: artikel.data.datum,
        license: licentieVan(publicatie).url,
        creator: publisher,
        temporalCoverage: `${artikel.begroting.kolommen[0]!.jaar}/${artikel.begroting.kolommen.at(-1)!.jaar}`,
        spatialCoverage: 'Nederland',
        distribution: dataFiles(artikel).map((file) => ({
          '@type': 'DataDownload',
          name: file.titel,
          encodingFormat: file.mediaType,
          contentUrl: dataFileUrl(uitgave.domein, artikel, file.name),
        })),
      },
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
    'dcat:dataset': publicatie.artikelen.map((artikel) => ({
      '@type': 'dcat:Dataset',
      '@id': dataFileUrl(uitgave.domein, artikel, ''),
      'dct:title': text(artikel.begroting.bestand.tabel.titel),
      'dct:description': text(descriptionOf(artikel)),
      'dct:identifier': dataFileUrl(uitgave.domein, artikel, ''),
      'dct:modified': { '@type': 'xsd:date', '@value': artikel.data.datum },
      'dct:publisher': publisher,
      'dct:creator': publisher,
      'dct:spatial': { '@id': COUNTRY },
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': { '@type': 'xsd:gYear', '@value': String(artikel.begroting.kolommen[0]!.jaar) },
        'dcat:endDate': { '@type': 'xsd:gYear', '@value': String(artikel.begroting.kolommen.at(-1)!.jaar) },
      },
      'dct:language': { '@id': LANGUAGE },
      'dct:accrualPeriodicity': { '@id': FREQUENCY },
      'dct:accessRights': { '@id': ACCESS },
      'dct:license': licence,
      'dcat:theme': [{ '@id': `${THEME}GOVE` }, { '@id': `${THEME}ECON` }],
      'dcat:contactPoint': contact,
      'dcat:landingPage': { '@id': artikelUrl(uitgave.domein, artikel) },
      'owl:versionInfo': versieVan(artikel),
      'dcat:distribution': dataFiles(artikel).map((file) => ({
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
    })),
  };
}

/** Title of an article as it is cited. */
export function titleOf(artikel: ArtikelStuk): string {
  const { bestand, begrotingsjaar } = artikel.begroting;
  return `Artikel ${bestand.artikel.nummer} ${bestand.artikel.naam}, begroting ${begrotingsjaar}, hoofdstuk ${bestand.hoofdstuk}`;
}

function descriptionOf(artikel: ArtikelStuk): string {
  const { bestand, kolommen } = artikel.begroting;
  return `Verplichtingen, uitgaven en ontvangsten van artikel ${bestand.artikel.nummer}, ${kolommen[0]!.jaar} tot en met ${kolommen.at(-1)!.jaar}, ${faseNaam(artikel.data.status)} ${bestand.begrotingsjaar}. Bedragen in duizenden euro’s.`;
}

function text(value: string): { '@language': 'nl'; '@value': string } {
  return { '@language': 'nl', '@value': value };
}
