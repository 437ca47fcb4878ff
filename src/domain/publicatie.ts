import type { Artikel } from './artikel.ts';
import type { Begrip } from './begrip.ts';
import type { Begroting } from './begroting.ts';
import type { Begrotingsjaar, Hoofdstuk } from './begrotingsjaar.ts';
import type { Bron } from './bron.ts';
import type { Correctie } from './correctie.ts';
import type { Fase } from './fase.ts';
import type { Historie } from './historie.ts';
import type { Importverslag, Verslagdeel } from './importverslag.ts';
import type { Officieel, OfficieleSectie } from './officieel.ts';
import { STANDFASEN, type StandenFile } from './standen.ts';
import type { Artikeltekst, GetypteTekst } from './tekst.ts';
import type { Uitgave } from './uitgave.ts';
import { compareVersies, type Versie } from './versie.ts';
import type { Zoekwoordgroep } from './zoekwoorden.ts';

/** A piece of content with its id and the file it came from. */
export interface Stuk<Data> {
  /** Path of the file below its collection, without extension: `2022/vii-07`, `pok`. */
  id: string;
  /** Path of the file below the content folder. */
  file: string;
  data: Data;
}

/** One article: text and amounts together. */
export interface ArtikelStuk extends Stuk<Artikel> {
  /** The text as the editor wrote it, without the frontmatter. */
  mdx: string;
  tekst: Artikeltekst;
  begroting: Begroting;
}

/** One begrip with its further explanation. */
export interface BegripStuk extends Stuk<Begrip> {
  /** The explanation as the editor wrote it, without the frontmatter. */
  mdx: string;
  tekst: GetypteTekst;
}

/** A recorded version of an article; its id is that of the article and the number: `2022/vii-07/1.0`. */
export interface VersieStuk extends Stuk<Versie> {
  /** The content of the article at that time as it was published, `null` when that file is not there. */
  inhoud: string | null;
}

/** The official text of an article, as it was imported. */
export interface OfficieelStuk extends Stuk<Officieel> {
  /** The text without the frontmatter. */
  mdx: string;
  secties: readonly OfficieleSectie[];
}

/** Everything that is published, joined. Checks, pages and outputs all start from it. */
export interface Publicatie {
  uitgave: Uitgave;
  jaren: readonly Stuk<Begrotingsjaar>[];
  artikelen: readonly ArtikelStuk[];
  begrippen: readonly BegripStuk[];
  bronnen: readonly Stuk<Bron>[];
  correcties: readonly Stuk<Correctie>[];
  histories: readonly Stuk<Historie>[];
  /** The official texts that were imported, by article id. */
  officieel?: readonly OfficieelStuk[];
  /** The reports of imports, by article id; of another part by article id and part. */
  verslagen?: readonly Stuk<Importverslag>[];
  /** The recorded versions of articles; see `versiesVan`. */
  versies?: readonly VersieStuk[];
  /** The tables of later phases (suppletoire begrotingen, jaarverslag), by article id and phase. */
  standen?: readonly Stuk<StandenFile>[];
  /**
   * Files that are there but were left out, by path below the content folder: they could not be read or miss their
   * counterpart. A check does not report what refers to them: that would be the same mistake twice.
   */
  weggelaten: ReadonlySet<string>;
  /** Everyday words beside official ones, for search; empty when there is no list. */
  zoekwoorden: readonly Zoekwoordgroep[];
}

/** The chapter an article belongs to, as its budget year names it; `undefined` when that year does not list it. */
export function hoofdstukVan(publicatie: Publicatie, artikel: ArtikelStuk): Hoofdstuk | undefined {
  const { begrotingsjaar, hoofdstuk } = artikel.begroting.bestand;
  const jaar = publicatie.jaren.find((item) => item.data.jaar === begrotingsjaar);
  return jaar?.data.hoofdstukken.find((item) => item.nummer === hoofdstuk);
}

/** The licence of text and data: how it is cited, its full name, its address and what it allows. Its id stands for a source that is not there; a check names that. */
export function licentieVan({ uitgave, bronnen }: Publicatie): { naam: string; titel: string; url: string; uitleg: string } {
  const bron = bronnen.find(({ id }) => id === uitgave.licentieInhoud)?.data;
  return bron === undefined ? { naam: uitgave.licentieInhoud, titel: uitgave.licentieInhoud, url: uitgave.licentieInhoud, uitleg: '' } : { naam: bron.aanduiding, titel: bron.titel, url: bron.url, uitleg: bron.toelichting };
}

/** File of the text of an article. */
export function tekstBestand(artikelId: string): string {
  return `artikelen/${artikelId}/publieksversie.mdx`;
}

/** File of the amounts that belong to an article. */
export function bedragenBestand(artikelId: string): string {
  return `bedragen/${artikelId}.json`;
}

/**
 * What open data tells about earlier years of an article; `null` when there is nothing. Of several sources the one with the
 * most amounts before the budget year: another may only tell how that year itself changed. When equal, the first by id.
 */
export function historieVan(publicatie: Publicatie, artikel: ArtikelStuk): Historie | null {
  const earlier = ({ waarnemingen }: Historie) => waarnemingen.filter(({ jaar, bedrag }) => jaar < artikel.begroting.bestand.begrotingsjaar && bedrag !== null).length;
  const own = publicatie.histories.filter((stuk) => stuk.data.artikel === artikel.id);
  const [best] = own.sort((a, b) => earlier(b.data) - earlier(a.data) || (a.id < b.id ? -1 : 1));
  return best?.data ?? null;
}

/** File of the official text of an article, when it was imported. */
export function officieelBestand(artikelId: string): string {
  return `artikelen/${artikelId}/officieel.mdx`;
}

/** The official text of an article; `null` when it was not imported. */
export function officieelVan(publicatie: Publicatie, artikelId: string): OfficieelStuk | null {
  return publicatie.officieel?.find((stuk) => stuk.id === artikelId) ?? null;
}

/** File of the table of an article in a later phase. */
export function standenBestand(artikelId: string, fase: Fase): string {
  return `standen/${artikelId}/${fase}.json`;
}

/** The tables of an article in later phases, in the order in which a budget goes through them. */
export function standenVan(publicatie: Publicatie, artikelId: string): Stuk<StandenFile>[] {
  const order: readonly Fase[] = STANDFASEN;
  return (publicatie.standen ?? [])
    .filter((stuk) => stuk.id === `${artikelId}/${stuk.data.fase}`)
    .sort((a, b) => order.indexOf(a.data.fase) - order.indexOf(b.data.fase));
}

/** The report of the import of an article's own table, or of the part that is named; `undefined` when it was not imported. */
export function verslagVan(publicatie: Publicatie, artikelId: string, deel?: Verslagdeel): Importverslag | undefined {
  return publicatie.verslagen?.find((stuk) => stuk.id === (deel === undefined ? artikelId : `${artikelId}/${deel}`))?.data;
}

/** File of the report of an import: of the article's own table, or of the part that is named. */
export function verslagBestand(artikelId: string, deel?: Verslagdeel): string {
  return `importverslagen/${artikelId}${deel === undefined ? '' : `/${deel}`}.json`;
}

/** The recorded versions of an article, the oldest first. */
export function versiesVan(publicatie: Publicatie, artikelId: string): VersieStuk[] {
  return (publicatie.versies ?? [])
    .filter((stuk) => stuk.id.slice(0, stuk.id.lastIndexOf('/')) === artikelId)
    .sort((a, b) => compareVersies(a.data.versie, b.data.versie));
}

/** Folder of a recorded version below the content folder. */
export function versieMap(artikelId: string, versie: string): string {
  return `versies/${artikelId}/${versie}`;
}
