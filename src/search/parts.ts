import { hoofdstukVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';

/** Up to this many articles everything is one file; above it the index is split. */
export const WHOLE_UP_TO = 20;
/** Articles in a part at most: a chapter with more has several parts. */
const ARTICLES = 10;

/** A part of the index: articles of one chapter of one budget year. */
export interface IndexPart {
  /** Name of its file, e.g. "2022-vii" or "2022-vii-2". */
  name: string;
  /** "Begroting 2022, hoofdstuk VII Binnenlandse Zaken en Koninkrijksrelaties". */
  title: string;
  year: number;
  artikelen: readonly ArtikelStuk[];
}

/** The parts of a publication, newest year first, chapters in the order of their articles. */
export function splitPublicatie(publicatie: Publicatie): IndexPart[] {
  const chapters = new Map<string, ArtikelStuk[]>();
  for (const artikel of publicatie.artikelen) {
    const { begrotingsjaar, hoofdstuk } = artikel.begroting.bestand;
    const key = `${begrotingsjaar}-${hoofdstuk.toLowerCase()}`;
    chapters.set(key, [...(chapters.get(key) ?? []), artikel]);
  }
  const parts = [...chapters].flatMap(([key, artikelen]) =>
    Array.from({ length: Math.ceil(artikelen.length / ARTICLES) }, (_, at): IndexPart => {
      const own = artikelen.slice(at * ARTICLES, (at + 1) * ARTICLES);
      const { begrotingsjaar, hoofdstuk } = own[0]!.begroting.bestand;
      const naam = hoofdstukVan(publicatie, own[0]!)?.naam;
      const numbers = artikelen.length > ARTICLES ? `, artikel ${own[0]!.begroting.bestand.artikel.nummer} tot en met ${own.at(-1)!.begroting.bestand.artikel.nummer}` : '';
      return {
        name: at === 0 ? key : `${key}-${at + 1}`,
        title: `Begroting ${begrotingsjaar}, hoofdstuk ${hoofdstuk}${naam === undefined ? '' : ` ${naam}`}${numbers}`,
        year: begrotingsjaar,
        artikelen: own,
      };
    }),
  );
  return parts.sort((a, b) => b.year - a.year);
}

/** Name of the file of the index that a page loads first. */
export function firstFile(articles: number): 'alles' | 'wegwijzer' {
  return articles > WHOLE_UP_TO ? 'wegwijzer' : 'alles';
}
