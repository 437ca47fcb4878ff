import { artikelAdres, drukAdres, pdfAdres, PUBLICATIE_DRUK_ADRES, PUBLICATIE_PDF_ADRES } from '../domain/adres.ts';
import { capital, formatDate, formatList } from '../domain/format.ts';
import { historieVan, hoofdstukVan, officieelVan, standenVan, type ArtikelStuk, type BegripStuk, type Publicatie, type Stuk } from '../domain/publicatie.ts';
import type { Bron } from '../domain/bron.ts';
import type { Correctie } from '../domain/correctie.ts';
import { compareWords } from '../domain/register-order.ts';
import { versieNaamMetDatum } from '../domain/versienaam.ts';
import { titleOf } from '../open-data/linked-data.ts';
import { actueelVan, versiesSamen, versieVan, type Actueel } from './current.ts';
import { contentHash, inhoudscodeVan, sourcesOf } from './inhoud.ts';

/** A document on paper: one article, or the whole publication. */
export interface Drukwerk {
  titel: string;
  /** What it is about, in a sentence. */
  omschrijving: string;
  artikelen: readonly ArtikelStuk[];
  /** True for the whole publication: its articles are then parts of it. */
  bundel: boolean;
  /** The page of the site that holds the same, as a path. */
  adres: string;
  /** The print edition that the PDF is made from, and the PDF. */
  druk: string;
  pdf: string;
  /** Version, or the versions of the articles in it. */
  versie: string;
  /** Date of the latest article, YYYY-MM-DD. */
  datum: string;
  /** SHA-256 of the content; of several articles that of their hashes, one a line. */
  inhoudscode: string;
}

/** The most articles for which the whole publication is one document: more makes a file that nobody opens. */
export const GROOTSTE_BUNDEL = 60;

/** The document of one article. */
export function drukwerkVan(publicatie: Publicatie, artikel: ArtikelStuk): Drukwerk {
  const { id, data } = artikel;
  return {
    titel: titleOf(artikel),
    omschrijving: data.samenvatting,
    artikelen: [artikel],
    bundel: false,
    adres: artikelAdres(id),
    druk: drukAdres(id),
    pdf: pdfAdres(id),
    versie: versieVan(publicatie, artikel),
    datum: data.datum,
    inhoudscode: inhoudscodeVan(publicatie, artikel),
  };
}

/** The document of the whole publication; `null` when it has no articles or too many for one document. */
export function bundelVan(publicatie: Publicatie): Drukwerk | null {
  const { uitgave, artikelen } = publicatie;
  if (artikelen.length === 0 || artikelen.length > GROOTSTE_BUNDEL) return null;
  return {
    titel: formatList(publicatie.jaren.filter(({ data }) => artikelen.some(({ begroting }) => begroting.begrotingsjaar === data.jaar)).map(({ data }) => data.titel)),
    omschrijving: `Alle artikelen van ${uitgave.naam} in één document: tekst in gewone taal, alle bedragen, figuren, begrippen en bronnen.`,
    artikelen,
    bundel: true,
    adres: '/',
    druk: PUBLICATIE_DRUK_ADRES,
    pdf: PUBLICATIE_PDF_ADRES,
    versie: versiesSamen(publicatie, artikelen),
    datum: artikelen.map(({ data }) => data.datum).sort().at(-1)!,
    inhoudscode: contentHash(artikelen.map((artikel) => `${inhoudscodeVan(publicatie, artikel)}\n`).join('')),
  };
}

/** Every document of a publication: one for each article, and the whole. */
export function drukwerken(publicatie: Publicatie): Drukwerk[] {
  const bundel = bundelVan(publicatie);
  return [...publicatie.artikelen.map((artikel) => drukwerkVan(publicatie, artikel)), ...(bundel === null ? [] : [bundel])];
}

/** The begrippen that are marked in the text of some articles, in alphabetical order. */
export function begrippenVan(publicatie: Publicatie, artikelen: readonly ArtikelStuk[]): BegripStuk[] {
  const ids = new Set(artikelen.flatMap(({ tekst }) => tekst.begrippen.map(({ begrip }) => begrip)));
  return publicatie.begrippen.filter(({ id }) => ids.has(id)).sort((a, b) => compareWords(a.data.term, b.data.term));
}

/** The sources that some articles rest on or refer to, with those of their history, official text and later phases, and the licence. */
export function bronnenVan(publicatie: Publicatie, artikelen: readonly ArtikelStuk[]): Stuk<Bron>[] {
  const ids = new Set(artikelen.flatMap((artikel) => [...sourcesOf(artikel), historieVan(publicatie, artikel)?.bron, officieelVan(publicatie, artikel.id)?.data.bron, ...standenVan(publicatie, artikel.id).map(({ data }) => data.bron)]));
  return publicatie.bronnen.filter(({ id }) => ids.has(id) || id === publicatie.uitgave.licentieInhoud);
}

/** The places in some articles where the source contradicts itself. */
export function correctiesVan(publicatie: Publicatie, artikelen: readonly ArtikelStuk[]): Stuk<Correctie>[] {
  return publicatie.correcties.filter(({ data }) => artikelen.some(({ id }) => id === data.artikel));
}

/** The budgets that some articles are part of, each once, for within a sentence: "begroting 2022, hoofdstuk VII (BZK)". */
export const begrotingenVan = (publicatie: Publicatie, artikelen: readonly ArtikelStuk[]): string[] => [...new Set(artikelen.map((artikel) => begrotingVan(publicatie, artikel)))];

function begrotingVan(publicatie: Publicatie, artikel: ArtikelStuk): string {
  const { bestand, begrotingsjaar } = artikel.begroting;
  const hoofdstuk = hoofdstukVan(publicatie, artikel);
  return `begroting ${begrotingsjaar}, hoofdstuk ${bestand.hoofdstuk}${hoofdstuk === undefined ? '' : ` (${hoofdstuk.afkorting})`}`;
}

/** What stands in the margins of every printed page. */
export interface Paginaregels {
  /** What it is a part of, above the text. */
  kop: string;
  /** The official document behind it, or who publishes it. */
  bron: string;
  /** Where it can be read. */
  adres: string;
  /** Version and date of the publication. */
  versie: string;
}

/** The lines in the margins of a page about one article, or of another page at a path. */
export function paginaregels(publicatie: Publicatie, pad: string, artikel: ArtikelStuk | null): Paginaregels {
  const { uitgave, artikelen } = publicatie;
  const adres = new URL(pad, uitgave.domein).href;
  if (artikel === null) {
    const datum = artikelen.map(({ data }) => data.datum).sort().at(-1);
    return { kop: uitgave.ondertitel, bron: `Uitgave: ${uitgave.afzender}`, adres, versie: datum === undefined ? '' : `Stand van ${formatDate(datum)}` };
  }
  const bron = publicatie.bronnen.find(({ id }) => id === artikel.data.bron);
  return {
    kop: `${capital(begrotingVan(publicatie, artikel))}, artikel ${artikel.begroting.bestand.artikel.nummer}`,
    bron: `Bron: ${bron?.data.aanduiding ?? artikel.data.bron}`,
    adres,
    versie: versieregel(actueelVan(publicatie, artikel)),
  };
}

/** A version in the margin: "Versie 1.0, 27 november 2026", "Concept, gewijzigd na versie 1.0". */
function versieregel({ concept, nieuwste }: Actueel): string {
  if (nieuwste === null) return 'Concept';
  return concept ? `Concept, gewijzigd na versie ${nieuwste.data.versie}` : capital(versieNaamMetDatum(nieuwste.data));
}
