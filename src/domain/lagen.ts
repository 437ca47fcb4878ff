import { slug } from './slug.ts';
import type { OfficieleSectie } from './officieel.ts';
import type { Sectie } from './tekst.ts';

/** What of a section is needed to find its counterpart in the other layer. */
export type Kop = Pick<Sectie, 'id' | 'titel' | 'ouder' | 'pad'>;

/**
 * For each section of the official text the anchor of the section of the public version that tells the same, or `null` when there is
 * none. Sections with the same anchor belong together. Where the layers nest their headings differently, the words of the heading
 * decide, if they point to a single section; below a heading that was found also words that are the beginning of the other's
 * ("Subsidies", "Subsidies (regelingen)"). No section is given away twice.
 */
export function pairLayers(publiek: readonly Kop[], officieel: readonly Kop[]): (string | null)[] {
  const free = new Map(publiek.map((kop) => [kop.id, kop]));
  const found = new Map<string, string>();
  const pair = (kop: Kop, candidates: readonly Kop[]): void => {
    if (found.has(kop.id) || candidates.length !== 1) return;
    found.set(kop.id, candidates[0]!.id);
    free.delete(candidates[0]!.id);
  };
  for (const kop of officieel) pair(kop, [free.get(kop.id)].flatMap((same) => same ?? []));
  const open = () => officieel.filter((kop) => kop.pad === null && !found.has(kop.id));
  const general = () => [...free.values()].filter((kop) => kop.pad === null);
  for (const kop of open()) pair(kop, general().filter((other) => slug(other.titel) === slug(kop.titel)));
  for (const kop of open()) {
    const ouder = kop.ouder === null ? undefined : found.get(kop.ouder);
    if (ouder !== undefined) pair(kop, general().filter((other) => other.ouder === ouder && beginAlike(other.titel, kop.titel)));
  }
  return officieel.map((kop) => found.get(kop.id) ?? null);
}

function beginAlike(a: string, b: string): boolean {
  const [short, long] = [slug(a), slug(b)].sort((one, other) => one.length - other.length) as [string, string];
  return long === short || long.startsWith(`${short}-`);
}

/** A section of the public version with what the official text says there. */
export interface Laagrij {
  publiek: Sectie;
  /** The section with the same anchor and those after it that the public version has no heading for; empty when there is none. */
  officieel: readonly OfficieleSectie[];
  /** Where there is none: the section before it that has one, as the official text goes on there under an earlier heading. */
  elders: OfficieleSectie | null;
}

/** True when there is something to show beside a section: official text, or where it is found. */
export function hasOfficial({ publiek, officieel, elders }: Laagrij): boolean {
  return officieel.some((sectie) => sectie.blokken.length > 0) || (elders !== null && publiek.alineas.length > 0);
}

/** The two layers side by side: every section of both, in the order of the public version. */
export function layerRows(publiek: readonly Sectie[], officieel: readonly OfficieleSectie[]): Laagrij[] {
  const places = new Map(publiek.map((sectie, index) => [sectie.id, index]));
  const beside = publiek.map((): OfficieleSectie[] => []);
  let row = 0;
  for (const sectie of officieel) {
    row = places.get(sectie.id) ?? row;
    beside[row]?.push(sectie);
  }
  let last: OfficieleSectie | null = null;
  return publiek.map((sectie, index) => {
    const own = beside[index]!;
    const elders = own.length === 0 ? last : null;
    last = own.findLast((item) => item.blokken.length > 0) ?? last;
    return { publiek: sectie, officieel: own, elders };
  });
}
