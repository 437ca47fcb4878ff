import { slug } from './slug.ts';

/**
 * Where things are: every address and anchor of the publication is made here, so that links and targets cannot differ.
 * Addresses are absolute paths with a slash at the end; anchors come without "#".
 */

/** The parts of an article's id: `2022/vii-07` → year 2022, chapter "VII", article "7". Null when it is no such id. */
export function parseArtikelId(id: string): { jaar: number; hoofdstuk: string; nummer: string } | null {
  const match = /^(\d{4})\/([a-z]+)-0*(\d+)$/.exec(id);
  if (match === null) return null;
  return { jaar: Number(match[1]), hoofdstuk: match[2]!.toUpperCase(), nummer: match[3]! };
}

/**
 * Id of an article out of its parts: 2022, "VII", "7" → `2022/vii-07`. Throws a RangeError when the parts make no id.
 */
export function artikelId(jaar: number, hoofdstuk: string, nummer: string): string {
  const id = `${jaar}/${hoofdstuk.toLowerCase()}-${nummer.padStart(2, '0')}`;
  if (parseArtikelId(id) === null) throw new RangeError(`Not the parts of an article id: ${id}`);
  return id;
}

/** Page of a budget year. */
export function jaarAdres(jaar: number): string {
  return `/begroting/${jaar}/`;
}

/** Page of a chapter. */
export function hoofdstukAdres(jaar: number, hoofdstuk: string): string {
  return `${jaarAdres(jaar)}${hoofdstuk.toLowerCase()}/`;
}

/** Page of an article. Throws a RangeError for an id that is none. */
export function artikelAdres(id: string): string {
  const parts = parseArtikelId(id);
  if (parts === null) throw new RangeError(`Not an article id: ${id}`);
  return `${hoofdstukAdres(parts.jaar, parts.hoofdstuk)}artikel-${parts.nummer}/`;
}

/** Name of the page below an article that holds its official text: sections have the anchors of the public version. */
export const OFFICIEEL_PAGINA = 'officieel/';

/** Page of the official text of an article. */
export function officieelAdres(artikelId: string): string {
  return `${artikelAdres(artikelId)}${OFFICIEEL_PAGINA}`;
}

/** Page on which both layers of an article stand side by side. */
export function naastElkaarAdres(artikelId: string): string {
  return `${artikelAdres(artikelId)}naast-elkaar/`;
}

/** Page that tells where an article comes from and what was reconciled. */
export function herkomstAdres(artikelId: string): string {
  return `${artikelAdres(artikelId)}herkomst/`;
}

/** Name of the page below an article that holds its table in a later phase: "1e-suppletoire", "realisatie". */
export function standPagina(fase: string): string {
  return `${fase}/`;
}

/** Page of the table of an article in a later phase. */
export function standAdres(artikelId: string, fase: string): string {
  return `${artikelAdres(artikelId)}${standPagina(fase)}`;
}

/** Anchor of the official text beside a section of the public version. */
export function naastAnker(anker: string): string {
  return `officieel-${anker}`;
}

/** The print edition of an article: the page that its PDF is made from. */
export function drukAdres(id: string): string {
  return `${artikelAdres(id)}druk/`;
}

/** The PDF of an article, named so that it can be told apart in a folder of downloads. Throws a RangeError for an id that is none. */
export function pdfAdres(id: string): string {
  const parts = parseArtikelId(id);
  if (parts === null) throw new RangeError(`Not an article id: ${id}`);
  return `${artikelAdres(id)}begroting-${parts.jaar}-${parts.hoofdstuk.toLowerCase()}-artikel-${parts.nummer}.pdf`;
}

/** The print edition of the whole publication. */
export const PUBLICATIE_DRUK_ADRES = '/druk/';

/** The PDF of the whole publication. */
export const PUBLICATIE_PDF_ADRES = '/publicatie.pdf';

/** Folder of an article's data files: `/data/2022/vii/7/`. Throws a RangeError for an id that is none. */
export function dataAdres(id: string): string {
  const parts = parseArtikelId(id);
  if (parts === null) throw new RangeError(`Not an article id: ${id}`);
  return `/data/${parts.jaar}/${parts.hoofdstuk.toLowerCase()}/${parts.nummer}/`;
}

/** Page of a begrip. */
export function begripAdres(id: string): string {
  return `/begrippen/${id}/`;
}

/** Anchor of a begrip on a page that carries its begrippen along. */
export function begripAnker(id: string): string {
  return `begrip-${id}`;
}

/** Place of a source in the list of sources. */
export function bronAdres(id: string): string {
  return `/bronnen/#${bronAnker(id)}`;
}

/** Anchor of a source. */
export function bronAnker(id: string): string {
  return `bron-${id}`;
}

/** Help page of a check. */
export function controleAdres(code: string): string {
  return `/controles/${code}/`;
}

/** Anchor of the help of a check on a page that has that of all checks. */
export function controleAnker(code: string): string {
  return `controle-${code}`;
}

/** Anchor of a row of the budget table: `7.1/opdrachten` → "rij-7.1-opdrachten". */
export function rijAnker(pad: string): string {
  return `rij-${pad.replaceAll('/', '-')}`;
}

/** Anchor of one cell of the budget table. */
export function celAnker(pad: string, jaar: number): string {
  return `cel-${pad.replaceAll('/', '-')}-${jaar}`;
}

/** Anchor of the passage that explains a line. */
export function toelichtingAnker(pad: string): string {
  return `toelichting-${pad.replaceAll('/', '-')}`;
}

/** Anchor of a figure. */
export function figuurAnker(nummer: number): string {
  return `figuur-${nummer}`;
}

/** The files that every figure has, by the end of their names. */
export const FIGUUR_ENDINGS = ['csv', 'xlsx', 'json', 'svg'] as const;
export type FiguurEnding = (typeof FIGUUR_ENDINGS)[number];

/** A file of a figure, below its article: `…/artikel-7/figuren/uitgaven-naar-jaar.svg`. */
export function figuurBestand(artikelId: string, figuur: string, ending: FiguurEnding): string {
  return `${artikelAdres(artikelId)}figuren/${figuur}.${ending}`;
}

/** The picture that goes with a shared link to an article. */
export function deelbeeldAdres(artikelId: string): string {
  return `${artikelAdres(artikelId)}deelbeeld.png`;
}

/** Name of the archive of an article, or with null of the whole publication, without an ending. */
export function archiefNaam(artikelId: string | null): string {
  return artikelId === null ? 'begroting' : `begroting-${artikelId.replace('/', '-')}`;
}

/** A file for the archive: the package of an article or of the whole publication (zip), or an article in one file (html). */
export function archiefBestand(artikelId: string | null, ending: 'zip' | 'html'): string {
  return `/archief/${archiefNaam(artikelId)}.${ending}`;
}

/** The page that lists all figures and tables. */
export const FIGUREN_ADRES = '/figuren/';

/** Anchor of a table of the source. */
export function tabelAnker(nummer: number): string {
  return `tabel-${nummer}`;
}

/** Anchor of a recorded contradiction on the page of checks. */
export function correctieAnker(id: string): string {
  return `correctie-${id}`;
}

/** Anchors that the page around the text of an article uses: no heading may have one of these. */
export const PAGINA_ANKERS: readonly string[] = ['inhoud', 'inhoudsopgave', 'zoekveld'];

/** Anchor of a heading: its own words, after those of the heading it stands under. */
export function sectieAnker(titel: string, ouder: string | null): string {
  return ouder === null ? slug(titel) : `${ouder}-${slug(titel)}`;
}

/** The page that lists the versions of all articles. */
export const VERSIES_ADRES = '/versies/';

/** The page where a reader compares two versions or editions. */
export const VERGELIJKEN_ADRES = '/versies/vergelijken/';

/** Page with the versions of an article; everything about them is below it. Throws a RangeError for an id that is none. */
export function artikelVersiesAdres(artikelId: string): string {
  return artikelAdres(artikelId).replace('/begroting/', VERSIES_ADRES);
}

/** What the text of an article that has changed since its last version is called instead of a number. */
export const CONCEPT = 'concept';

/** Page of a version as it was; `CONCEPT` has only files there. */
export function versieAdres(artikelId: string, versie: string): string {
  return `${artikelVersiesAdres(artikelId)}${versie === CONCEPT ? CONCEPT : `versie-${versie}`}/`;
}

/** Last part of the address of a prepared comparison, which stands below the later version: `verschil-met-1.0`, `verschil-met-2021-1.0`. */
export function verschilNaam(van: { artikel: string; versie: string }, naar: { artikel: string; versie: string }): string {
  return `verschil-met-${van.artikel === naar.artikel ? '' : `${van.artikel.slice(0, 4)}-`}${van.versie}`;
}

/** Page of a prepared comparison. */
export function verschilAdres(van: { artikel: string; versie: string }, naar: { artikel: string; versie: string }): string {
  return `${versieAdres(naar.artikel, naar.versie)}${verschilNaam(van, naar)}/`;
}

/** Official address of a publication by its id: `kst-35925-VII-2`, `stb-2022-1`. */
export function publicatieAdres(id: string): string {
  return `https://zoek.officielebekendmakingen.nl/${id}.html`;
}

/** Official address of a file of parliamentary papers, by its number: "35925-VII". */
export function dossierAdres(nummer: string): string {
  return `https://zoek.officielebekendmakingen.nl/dossier/${nummer}`;
}

/** Official address of a parliamentary paper: file "35925", chapter "VII" or none, number "2". */
export function kamerstukAdres(dossier: string, hoofdstuk: string | null, nummer: string): string {
  return publicatieAdres(['kst', dossier, ...(hoofdstuk === null ? [] : [hoofdstuk]), nummer].join('-'));
}
