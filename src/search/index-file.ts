import { begripAdres } from '../domain/adres.ts';
import { slug } from '../domain/slug.ts';
import type { Zoekwoordgroep } from '../domain/zoekwoorden.ts';
import type { Collection, FoundArticle, SearchDocument } from './search-document.ts';

/** What the browser loads to search in: the documents column by column, which packs better than one by one. */
export interface IndexFile {
  versie: 1;
  artikelen: readonly FoundArticle[];
  /** Of a place that follows from the title and what is above it only `null` is kept. */
  kolommen: { [Key in keyof SearchDocument]: readonly (SearchDocument[Key] | (Key extends 'plaats' ? null : never))[] };
  zoekwoorden: readonly Zoekwoordgroep[];
}

/** Packs a collection for the browser. */
export function packIndex({ artikelen, documenten }: Collection, zoekwoorden: readonly Zoekwoordgroep[]): IndexFile {
  const column = <Key extends keyof SearchDocument>(key: Key) => documenten.map((document) => document[key]);
  return {
    versie: 1,
    artikelen,
    kolommen: {
      soort: column('soort'),
      artikel: column('artikel'),
      ouder: column('ouder'),
      titel: column('titel'),
      plaats: documenten.map((document) => (document.plaats === expectedPlace(documenten, document) ? null : document.plaats)),
      alineas: column('alineas'),
      extra: column('extra'),
      namen: column('namen'),
      gewoon: column('gewoon'),
      bedragen: column('bedragen'),
    },
    zoekwoorden,
  };
}

/** Unpacks what `packIndex` made. Throws an Error for a file of another version. */
export function unpackIndex({ versie, artikelen, kolommen, zoekwoorden }: IndexFile): Collection & { zoekwoorden: readonly Zoekwoordgroep[] } {
  if (versie !== 1) throw new Error(`Unknown version of the search index: ${String(versie)}`);
  const documenten: SearchDocument[] = [];
  kolommen.soort.forEach((soort, at) => {
    const document: SearchDocument = {
      soort,
      artikel: kolommen.artikel[at]!,
      ouder: kolommen.ouder[at]!,
      titel: kolommen.titel[at]!,
      plaats: '',
      alineas: kolommen.alineas[at]!,
      extra: kolommen.extra[at]!,
      namen: kolommen.namen[at]!,
      gewoon: kolommen.gewoon[at]!,
      bedragen: kolommen.bedragen[at]!,
    };
    documenten.push({ ...document, plaats: kolommen.plaats[at] ?? expectedPlace(documenten, document) });
  });
  return { artikelen, documenten, zoekwoorden };
}

/** The place a document has when its address is made of its title and of the place above it, as most are. */
function expectedPlace(documenten: readonly SearchDocument[], { soort, titel, ouder }: SearchDocument): string {
  if (soort === 'begrip') return begripAdres(slug(titel.replace(/ \(.*$/, '')));
  const above = ouder === null ? '' : `${documenten[ouder]!.plaats}-`;
  return `${above}${slug(titel)}`;
}
