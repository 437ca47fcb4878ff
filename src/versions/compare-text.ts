import { diffArrays } from 'diff';
import { compareWords, likeness, type Woordverschil } from './compare-words.ts';
import { pairUp } from './pair-up.ts';
import type { Alinea, Kantsectie } from './side.ts';

/** What happened to a paragraph. */
export type Alineaverschil =
  | { soort: 'gelijk' | 'toegevoegd' | 'vervallen'; alinea: Alinea }
  | { soort: 'gewijzigd'; van: Alinea; naar: Alinea; woorden: readonly Woordverschil[] };

/** What happened to a section. */
export interface Sectieverschil {
  soort: 'gelijk' | 'toegevoegd' | 'vervallen' | 'gewijzigd';
  /** The section in the first text and in the second; `null` where it is not there. */
  van: Kantsectie | null;
  naar: Kantsectie | null;
  /** True when it stands in another order among the sections that both have. */
  verplaatst: boolean;
  alineas: readonly Alineaverschil[];
}

/** From how much likeness on two paragraphs are one that was changed, and two sections one with another heading. */
const SAME_PARAGRAPH = 0.5;
const SAME_SECTION = 0.6;

/**
 * What happened to a text: sections are known by their anchor, and by their words when the heading was changed. They come in the order
 * of the second text; what went stands after what it stood after.
 */
export function compareText(van: readonly Kantsectie[], naar: readonly Kantsectie[]): Sectieverschil[] {
  const partner = matchSections(van, naar);
  const kept = van.filter((sectie) => [...partner.values()].includes(sectie));
  const order = naar.filter((sectie) => partner.has(sectie)).map((sectie) => partner.get(sectie)!);
  const moved = new Set(diffArrays(kept, order).flatMap((run) => (run.removed ? run.value : [])));
  const result = naar.map((sectie) => compareSection(partner.get(sectie) ?? null, sectie, moved.has(partner.get(sectie)!)));
  van.forEach((sectie, index) => {
    if (kept.includes(sectie)) return;
    const before = van[index - 1];
    const place = before === undefined ? -1 : result.findIndex((item) => item.van === before);
    result.splice(place + 1, 0, compareSection(sectie, null, false));
  });
  return result;
}

/** True when the words of two texts are the same, in the same order. */
export function isSameText(verschillen: readonly Sectieverschil[]): boolean {
  return verschillen.every(({ soort, verplaatst }) => soort === 'gelijk' && !verplaatst);
}

function matchSections(van: readonly Kantsectie[], naar: readonly Kantsectie[]): Map<Kantsectie, Kantsectie> {
  const partner = new Map<Kantsectie, Kantsectie>();
  for (const sectie of naar) {
    const same = van.find((other) => other.anker === sectie.anker);
    if (same !== undefined) partner.set(sectie, same);
  }
  const taken = new Set(partner.values());
  const [left, right] = [van.filter((sectie) => !taken.has(sectie)), naar.filter((sectie) => !partner.has(sectie))];
  const words = (sectie: Kantsectie) => sectie.alineas.map(({ tekst }) => tekst).join(' ');
  const alike = (a: number, b: number) => (words(left[a]!) === '' ? 0 : likeness(words(left[a]!), words(right[b]!)));
  for (const [a, b] of pairUp([left.length, right.length], alike, SAME_SECTION)) if (a !== null && b !== null) partner.set(right[b]!, left[a]!);
  return partner;
}

function compareSection(van: Kantsectie | null, naar: Kantsectie | null, verplaatst: boolean): Sectieverschil {
  if (van === null || naar === null) {
    const soort = van === null ? ('toegevoegd' as const) : ('vervallen' as const);
    return { soort, van, naar, verplaatst, alineas: (van ?? naar)!.alineas.map((alinea) => ({ soort, alinea })) };
  }
  const alineas = compareParagraphs(van.alineas, naar.alineas);
  const same = van.titel === naar.titel && alineas.every(({ soort }) => soort === 'gelijk');
  return { soort: same ? 'gelijk' : 'gewijzigd', van, naar, verplaatst, alineas };
}

/** What happened to the paragraphs of a section. Without what came they are the first section's, without what went the second's. */
export function compareParagraphs(van: readonly Alinea[], naar: readonly Alinea[]): Alineaverschil[] {
  const runs = diffArrays([...van], [...naar], { comparator: (a, b) => a.soort === b.soort && a.tekst === b.tekst });
  const result: Alineaverschil[] = [];
  let gone: Alinea[] = [];
  const flush = (come: readonly Alinea[]): void => {
    const alike = (a: number, b: number) => (gone[a]!.soort === come[b]!.soort ? likeness(gone[a]!.tekst, come[b]!.tekst) : 0);
    for (const [a, b] of pairUp([gone.length, come.length], alike, SAME_PARAGRAPH)) {
      if (a === null) result.push({ soort: 'toegevoegd', alinea: come[b]! });
      else if (b === null) result.push({ soort: 'vervallen', alinea: gone[a]! });
      else result.push({ soort: 'gewijzigd', van: gone[a]!, naar: come[b]!, woorden: compareWords(gone[a]!.tekst, come[b]!.tekst) });
    }
    gone = [];
  };
  for (const { added, removed, value } of runs) {
    if (removed) gone = value;
    else if (added) flush(value);
    else {
      flush([]);
      result.push(...value.map((alinea): Alineaverschil => ({ soort: 'gelijk', alinea })));
    }
  }
  flush([]);
  return result;
}
