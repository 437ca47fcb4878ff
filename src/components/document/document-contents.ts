import { figurenVan } from '../../charts/figuren-van-artikel.ts';
import { figuurAnker, naastAnker, tabelAnker } from '../../domain/adres.ts';
import { faseNaam, type Fase } from '../../domain/fase.ts';
import type { OfficieleSectie } from '../../domain/officieel.ts';
import { officieelVan, standenVan, type ArtikelStuk, type Publicatie } from '../../domain/publicatie.ts';
import { standNaam } from '../../domain/standen.ts';
import type { Drukwerk } from '../../publication/drukwerk.ts';
import { contentsOf, contentsOfSections, type ContentsEntry } from '../article/contents.ts';

/** Anchor of an article in a document, after its prefix. */
export const PART_ANCHOR = 'artikel';

/** What goes before the anchors of an official text, after the prefix of its article. */
export const OFFICIAL_PREFIX = naastAnker('');

/** Title of the official text in a document. */
export const OFFICIAL_TITLE = 'Officiële tekst';

/** The parts after the articles, in order. */
export const BACK_MATTER = {
  begrippen: 'Begrippen en afkortingen',
  tegenspraak: 'Waar de bron zichzelf tegenspreekt',
  bronnen: 'Bronnen',
  register: 'Register',
  colofon: 'Colofon',
} as const;

/** Anchor of a part after the articles. */
export const backAnchor = (part: keyof typeof BACK_MATTER): string => `achterin-${part}`;

/** What goes before the anchors of an article: nothing when it is alone. */
export function prefixOf(drukwerk: Drukwerk, artikel: ArtikelStuk): string {
  return drukwerk.bundel ? `${artikel.id.replace('/', '-')}-` : '';
}

/** What goes before the anchors of the official text of an article. */
export const officialPrefixOf = (drukwerk: Drukwerk, artikel: ArtikelStuk): string => prefixOf(drukwerk, artikel) + OFFICIAL_PREFIX;

/** What goes before the anchors of the table of an article in a later phase. */
export const standPrefixOf = (drukwerk: Drukwerk, artikel: ArtikelStuk, fase: Fase): string => `${prefixOf(drukwerk, artikel)}${fase}-`;

/** The contents of a document: per article its sections, its official text and its later phases, then what follows the articles. */
export function documentContents(publicatie: Publicatie, drukwerk: Drukwerk, back: readonly (keyof typeof BACK_MATTER)[]): ContentsEntry[] {
  const articles = drukwerk.artikelen.flatMap((artikel) => {
    const prefix = prefixOf(drukwerk, artikel);
    const sections = contentsOf(artikel.tekst, artikel.begroting.bestand.tabel.nummer).map((entry) => withPrefix(entry, prefix));
    const officieel = officieelVan(publicatie, artikel.id);
    if (officieel !== null) sections.push(withPrefix(officialContents(officieel.secties), officialPrefixOf(drukwerk, artikel)));
    for (const { data } of standenVan(publicatie, artikel.id)) sections.push({ id: standPrefixOf(drukwerk, artikel, data.fase) + PART_ANCHOR, titel: standNaam(data), onder: [] });
    const { nummer, naam } = artikel.begroting.bestand.artikel;
    return drukwerk.bundel ? [{ id: prefix + PART_ANCHOR, titel: `Artikel ${nummer}. ${naam}`, onder: sections }] : sections;
  });
  return [...articles, ...back.map((part) => ({ id: backAnchor(part), titel: BACK_MATTER[part], onder: [] }))];
}

/** A table or figure in the list of a document. */
export interface Listed {
  id: string;
  /** "Figuur 2" or "Tabel 18". */
  nummer: string;
  titel: string;
}

/** The tables and figures of a document, in the order of the text within each kind. */
export function tablesAndFigures(publicatie: Publicatie, drukwerk: Drukwerk): Listed[] {
  return drukwerk.artikelen.flatMap((artikel) => {
    const prefix = prefixOf(drukwerk, artikel);
    const { tabel } = artikel.begroting.bestand;
    return [
      ...(artikel.tekst.gebruik.some(({ component }) => component === 'Budgettabel') ? [{ id: prefix + tabelAnker(tabel.nummer), nummer: `Tabel ${tabel.nummer}`, titel: tabel.titel }] : []),
      ...standenVan(publicatie, artikel.id).map(({ data }) => ({ id: standPrefixOf(drukwerk, artikel, data.fase) + tabelAnker(data.tabel.nummer), nummer: `Tabel ${data.tabel.nummer}`, titel: `${data.tabel.titel} (${faseNaam(data.fase)} ${data.begrotingsjaar})` })),
      ...figurenVan(publicatie, artikel).figuren.map(({ nummer, spec }) => ({ id: prefix + figuurAnker(nummer), nummer: `Figuur ${nummer}`, titel: spec.titel })),
    ];
  });
}

function officialContents(secties: readonly OfficieleSectie[]): ContentsEntry {
  return { id: PART_ANCHOR, titel: OFFICIAL_TITLE, onder: contentsOfSections(secties.filter(({ gekopt }) => gekopt)) };
}

function withPrefix(entry: ContentsEntry, prefix: string): ContentsEntry {
  return { id: prefix + entry.id, titel: entry.titel, onder: entry.onder.map((sub) => withPrefix(sub, prefix)) };
}
