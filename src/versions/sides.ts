import { CONCEPT, parseArtikelId } from '../domain/adres.ts';
import { versiesVan, type Publicatie } from '../domain/publicatie.ts';
import type { Stand, Versie } from '../domain/versie.ts';
import { isSameArticle } from './compare.ts';
import { actueelVan } from '../publication/current.ts';
import { makeSide } from './make-side.ts';
import type { Kant } from './side.ts';
import { standVan } from './stand.ts';

/** An article in one budget: its recorded versions, and what is on the site now when that is none of them. */
export interface Editie {
  artikel: string;
  /** The oldest first. */
  versies: readonly Versie[];
  /** What is on the site now; `null` when that is the newest version, or the article is no longer there. */
  concept: Stand | null;
}

/** Two sides that are compared on a page of their own. */
export interface Paar {
  van: Kant;
  naar: Kant;
}

const known = new WeakMap<Publicatie, readonly Editie[]>();

/** Every article with its versions, by chapter, number and year. Articles that were taken away keep their versions. */
export function edities(publicatie: Publicatie): readonly Editie[] {
  const before = known.get(publicatie);
  if (before !== undefined) return before;
  const ids = new Set([...publicatie.artikelen.map(({ id }) => id), ...(publicatie.versies ?? []).map(({ data }) => data.artikel)]);
  const made = [...ids].sort(byArticle).map((id): Editie => {
    const artikel = publicatie.artikelen.find((item) => item.id === id);
    const concept = artikel !== undefined && actueelVan(publicatie, artikel).concept ? standVan(publicatie, artikel, CONCEPT) : null;
    return { artikel: id, versies: versiesVan(publicatie, id).map(({ data }) => data), concept };
  });
  known.set(publicatie, made);
  return made;
}

/** What of an article can be compared, the oldest first. */
export function standen({ versies, concept }: Editie): Stand[] {
  return [...versies, ...(concept === null ? [] : [concept])];
}

const sides = new WeakMap<Stand, Kant>();

/** A version as a side of a comparison. */
export function kantVan(stand: Stand): Kant {
  const before = sides.get(stand) ?? makeSide(stand);
  sides.set(stand, before);
  return before;
}

/**
 * The comparisons that have a page: each version with the one before, and the last version of each budget with that of the budget
 * before it. Any other pair is compared in the browser.
 */
export function paren(publicatie: Publicatie): Paar[] {
  const all = edities(publicatie);
  return all.flatMap((editie, index) => {
    const own = standen(editie);
    const within = own.slice(1).map((naar, at): Paar => ({ van: kantVan(own[at]!), naar: kantVan(naar) }));
    const earlier = all[index - 1];
    if (earlier === undefined || !isSameArticle(earlier.artikel, editie.artikel)) return within;
    const [van, naar] = [latest(earlier), latest(editie)];
    return van === null || naar === null ? within : [...within, { van: kantVan(van), naar: kantVan(naar) }];
  });
}

/** The last recorded version, or what is on the site when none was recorded. */
function latest({ versies, concept }: Editie): Stand | null {
  return versies.at(-1) ?? concept;
}

function byArticle(a: string, b: string): number {
  const [one, other] = [parseArtikelId(a), parseArtikelId(b)];
  if (one === null || other === null) return a < b ? -1 : 1;
  return compare(one.hoofdstuk, other.hoofdstuk) || Number(one.nummer) - Number(other.nummer) || one.jaar - other.jaar;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
