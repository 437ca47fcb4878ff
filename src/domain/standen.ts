import { z } from 'zod';
import { bedragenFileSchema, kolomSchema, type Bedrag } from './bedragen.ts';
import { faseNaam, faseSchema, type Fase } from './fase.ts';
import { capital } from './format.ts';

/** What a column of a table from a later phase holds. */
export const KOLOMSOORTEN = {
  stand: 'stand: het hele bedrag in deze fase',
  mutatie: 'mutatie: wat er in deze fase bij komt of af gaat',
  verschil: 'verschil: realisatie min begroting',
} as const;

/** A kind of column. */
export type Kolomsoort = keyof typeof KOLOMSOORTEN;

/** The phases in which a year's budget is set one after the other. Estimates for other years are no part of it. */
export const STANDFASEN = ['ontwerpbegroting', 'vastgesteld', '1e-suppletoire', '2e-suppletoire', 'realisatie'] as const satisfies readonly Fase[];

const standKolomSchema = kolomSchema.extend({
  /**
   * `stand` is a whole amount in its phase; `mutatie` what its phase changes to the stand before (amendments and nota's van
   * wijziging make the phase `vastgesteld`); `verschil` what was realised minus what was budgeted.
   */
  soort: z.enum(Object.keys(KOLOMSOORTEN) as [Kolomsoort, ...Kolomsoort[]]),
});

/**
 * The table of one article in a later phase than the draft budget: `content/standen/<jaar>/<hoofdstuk>-<artikel>/<fase>.json`.
 * It stands beside the draft's own table and never replaces it: amounts of another phase are other facts about the same year.
 */
export const standenFileSchema = bedragenFileSchema.extend({
  /** The phase of the document: the same as in the name of the file. */
  fase: faseSchema,
  /** The columns, from left to right. A year may have several, each with another phase or kind. */
  kolommen: z.array(standKolomSchema).min(1),
});

/** The content of one file with the table of a later phase. */
export type StandenFile = z.infer<typeof standenFileSchema>;

/** A column of such a table. */
export type StandKolom = StandenFile['kolommen'][number];

/** A column that must follow from others: its place, and which columns make it with which sign. */
export interface Rekenregel {
  kolom: number;
  delen: readonly { kolom: number; teken: 1 | -1 }[];
}

/**
 * Which columns follow from others: a stand is the stand of the phase before in the same year plus the mutaties since then, a
 * verschil is what was realised minus the last stand of the budget. A column that nothing precedes, or that differs from the one
 * before by something the table does not print, follows from nothing.
 */
export function rekenregels(kolommen: readonly StandKolom[]): Rekenregel[] {
  return kolommen.flatMap((kolom, place): Rekenregel[] => {
    if (kolom.soort === 'mutatie') return [];
    const sameYear = kolommen.map((item, index) => ({ ...item, index })).filter((item) => item.jaar === kolom.jaar && item.index !== place);
    const rank = rankOf(kolom.fase);
    if (rank === -1) return [];
    const stands = sameYear.filter((item) => item.soort === 'stand' && rankOf(item.fase) !== -1);
    if (kolom.soort === 'verschil') {
      const realised = stands.find((item) => item.fase === 'realisatie');
      const budget = latest(stands.filter((item) => item.fase !== 'realisatie'));
      return realised === undefined || budget === null ? [] : [{ kolom: place, delen: [{ kolom: realised.index, teken: 1 }, { kolom: budget.index, teken: -1 }] }];
    }
    const before = latest(stands.filter((item) => rankOf(item.fase) < rank));
    const mutations = sameYear.filter((item) => item.soort === 'mutatie' && rankOf(item.fase) <= rank && (before === null || rankOf(item.fase) > rankOf(before.fase)));
    if (before === null || mutations.length === 0) return [];
    return [{ kolom: place, delen: [{ kolom: before.index, teken: 1 }, ...mutations.map(({ index }) => ({ kolom: index, teken: 1 as const }))] }];
  });
}

/** What the table of a phase is called, with its year: "Eerste suppletoire begroting 2031", "Realisatie 2031". */
export function standNaam({ fase, begrotingsjaar }: Pick<StandenFile, 'fase' | 'begrotingsjaar'>): string {
  return `${capital(faseNaam(fase))} ${begrotingsjaar}`;
}

/** What the table of a phase tells about its article, in a sentence. */
export function standUitleg({ fase, kolommen }: Pick<StandenFile, 'fase' | 'kolommen'>): string {
  if (fase === 'realisatie') return 'Wat er van dit artikel is geworden: de realisatie naast de begroting.';
  const naam = faseNaam(fase);
  return kolommen.some(({ soort }) => soort === 'mutatie')
    ? `Wat de ${naam} aan dit artikel verandert: de stand ervoor, wat erbij komt of af gaat, en de stand erna.`
    : `De bedragen van dit artikel in de ${naam}.`;
}

/**
 * What the columns of a phase's own are called in short, with its stand as "stand" or "realisatie"; `null` for a column that tells
 * of another phase.
 */
export function korteNaam({ fase }: Pick<StandenFile, 'fase'>, kolom: StandKolom): 'stand' | 'realisatie' | 'mutatie' | 'verschil' | null {
  if (kolom.fase !== fase) return null;
  return kolom.soort === 'stand' && fase === 'realisatie' ? 'realisatie' : kolom.soort;
}

/** What a column holds, with its year: "Stand eerste suppletoire begroting 2031". */
export function kolomMetJaar(kolom: StandKolom): string {
  return `${kolomNaam(kolom)} ${kolom.jaar}`;
}

/** What a column holds, in words: "Stand eerste suppletoire begroting", "Mutatie vastgestelde begroting", "Realisatie", "Verschil". */
export function kolomNaam({ soort, fase }: Pick<StandKolom, 'soort' | 'fase'>): string {
  if (soort === 'verschil') return 'Verschil';
  if (fase === 'realisatie') return soort === 'stand' ? 'Realisatie' : 'Mutatie bij de realisatie';
  return `${soort === 'stand' ? 'Stand' : 'Mutatie'} ${faseNaam(fase)}`;
}

/** The number of a column, with what it follows from: "(3) = (1) + (2)", or "(1)" when nothing makes it. */
export function kolomFormule(kolom: number, regels: readonly Rekenregel[]): string {
  const number = (place: number): string => `(${place + 1})`;
  const delen = regels.find((regel) => regel.kolom === kolom)?.delen ?? [];
  return [number(kolom), ...delen.map((deel, place) => `${place === 0 ? '=' : deel.teken === 1 ? '+' : '\u2212'} ${number(deel.kolom)}`)].join(' ');
}

/** What a column must be according to its rule, × € 1.000; `null` when one of the amounts is not given. */
export function outcomeOf({ delen }: Rekenregel, bedragen: readonly Bedrag[]): Bedrag {
  return delen.reduce<Bedrag>((sum, { kolom, teken }) => {
    const bedrag = bedragen[kolom] ?? null;
    return sum === null || bedrag === null ? null : sum + teken * bedrag;
  }, 0);
}

/** Where a phase stands in the course of a year's budget; -1 for an estimate. */
function rankOf(fase: Fase): number {
  return STANDFASEN.findIndex((item) => item === fase);
}

function latest<Item extends { fase: Fase }>(items: readonly Item[]): Item | null {
  return items.reduce<Item | null>((best, item) => (best === null || rankOf(item.fase) > rankOf(best.fase) ? item : best), null);
}
