import { z } from 'zod';
import { bedragSchema } from './bedragen.ts';
import { faseNaam, faseSchema, FASEN, type Fase } from './fase.ts';
import { SEVERITIES } from './finding.ts';
import { artikelIdSchema, idSchema } from './ids.ts';
import { herkomstSchema } from './officieel.ts';

const verslagdeelSchema = z.union([faseSchema, z.literal('historie')]);

/** A part of an article that can be imported by itself: the table of a later phase, or the history. */
export type Verslagdeel = z.infer<typeof verslagdeelSchema>;

/** Every part of an article that can have a report of its own. */
export const VERSLAGDELEN: readonly Verslagdeel[] = [...(Object.keys(FASEN) as Fase[]), 'historie'];

/** What two numbers are compared in a reconciliation. */
export const AANSLUITINGEN = {
  optelling: 'som van de delen tegen het gedrukte totaal',
  'verplichtingen-uitgaven': 'verplichtingen tegen uitgaven',
  'stand-mutatie': 'stand tegen vorige stand plus mutaties, verschil tegen realisatie min begroting',
  'juridisch-verplicht': 'percentages in de tekst tegen de bedragen',
  'andere-bron': 'hetzelfde artikel in een andere bron of fase',
} as const;

/** The units other than thousands in which a source may print its amounts, in words. */
export const EENHEDEN = { euro: 'hele euro’s', miljoen: 'miljoenen euro’s', miljard: 'miljarden euro’s' } as const;

/** One comparison: two rows of numbers that should be, or may be, the same. */
const aansluitingSchema = z.strictObject({
  /** What is compared. */
  soort: z.enum(Object.keys(AANSLUITINGEN) as [keyof typeof AANSLUITINGEN, ...(keyof typeof AANSLUITINGEN)[]]),
  /** The line, in the words of the table. */
  wat: z.string().min(1),
  /** What a comparison with another source or phase is against: a source or an article by its id, and the phase there; `null` when `wat` names it. */
  tegen: z.strictObject({ id: z.string().min(1), fase: z.union([faseSchema, z.literal('zelfde')]).nullable() }).optional(),
  /** Unit of the numbers: thousands of euros, or percents. */
  eenheid: z.enum(['x1000euro', 'procent']),
  /** The heads of the columns that are compared. */
  kolommen: z.array(z.string().min(1)),
  /** What the source prints. */
  gedrukt: z.array(z.union([bedragSchema, z.number()])),
  /** What it is compared with; `null` where that cannot be computed. */
  berekend: z.array(z.union([bedragSchema, z.number()])),
  /** How many columns could be compared. */
  vergeleken: z.int().min(0),
  /** How many of those differ. */
  afwijkend: z.int().min(0),
  /** Whether a difference means that something is wrong; the other comparisons only inform. */
  moetGelijk: z.boolean(),
});

/** Accepts `content/importverslagen/<jaar>/<hoofdstuk>-<artikel>.json`: what an import understood, counted and compared. */
export const importverslagSchema = z.strictObject({
  /** Id of the article. */
  artikel: artikelIdSchema,
  /** What the report is about when that is not the article's own table: the table of a later phase, or the history from open data. */
  deel: verslagdeelSchema.optional(),
  /** The official document: a file name in `content/bronnen`. */
  bron: idSchema,
  /** Where the content was imported from. */
  herkomst: herkomstSchema,
  /** What was understood. */
  begrepen: z.strictObject({
    /** The heading above the article, as printed; `null` when the source holds only a table. */
    titel: z.string().min(1).nullable(),
    /** The words above the table, as printed; `null` when there are none. */
    tabel: z.string().min(1).nullable(),
    /** The unit in which the source prints its amounts, when that is not thousands of euros. */
    eenheid: z.enum(Object.keys(EENHEDEN) as [keyof typeof EENHEDEN, ...(keyof typeof EENHEDEN)[]]).optional(),
    /** The words above the names of the lines, when the source prints any. */
    naamkop: z.string().min(1).optional(),
    /** Rows of the printed table. */
    rijen: z.int().min(0),
    /** The columns: head, with year and phase as they were read. */
    kolommen: z.array(z.strictObject({ kop: z.string(), jaar: z.int(), fase: z.string().min(1) })),
    /** Lines of the budget, by kind. */
    regels: z.record(z.string(), z.int().min(0)),
    /** Pieces of text, by kind. */
    tekst: z.record(z.string(), z.int().min(0)),
  }),
  /** The account of the cells to the right of the labels: gevuld = bedragen + genoemd. */
  cellen: z.strictObject({
    gevuld: z.int().min(0),
    bedragen: z.int().min(0),
    genoemd: z.int().min(0),
    /** Cells that the source prints in another form than this site: path of the line, place of the column from 0, what stands there. */
    vormen: z.array(z.strictObject({ regel: z.string().min(1), kolom: z.int().min(0), staat: z.string() })).optional(),
  }),
  /** The comparisons. */
  aansluitingen: z.array(aansluitingSchema),
  /** What was changed in the signs of the text, and the first lines of the source on which that was done. */
  normalisaties: z.array(z.strictObject({ soort: z.string().min(1), aantal: z.int().positive(), regels: z.array(z.int().positive()).optional() })),
  /** Texts of a website's template that were left out. */
  weggelaten: z.array(z.string().min(1)),
  /** Codes that an editor accepted, and correcties that an editor confirmed. */
  aanvaard: z.array(z.string().min(1)),
  /** The findings that remained when the content was written. */
  bevindingen: z.array(
    z.strictObject({ code: z.string().min(1), severity: z.enum(SEVERITIES), plaats: z.string(), gevonden: z.string(), verwacht: z.string() }),
  ),
});

/** The report of one import. */
export type Importverslag = z.infer<typeof importverslagSchema>;

/** One comparison of a report. */
export type Aansluiting = Importverslag['aansluitingen'][number];

/** What is compared, in words: "Uitgaven", "Uitgaven, tegen realisatie in open data X". `nameOf` tells what a source or article is called. */
export function vergelijkingInWoorden({ wat, tegen }: Pick<Aansluiting, 'wat' | 'tegen'>, nameOf: (id: string) => string): string {
  if (tegen === undefined) return wat;
  const fase = tegen.fase === null ? '' : `${faseInWoorden(tegen.fase)} in `;
  return `${wat}, tegen ${fase}${nameOf(tegen.id)}`;
}

/** The phase of what a comparison is against, in words. */
export function faseInWoorden(fase: Fase | 'zelfde'): string {
  return fase === 'zelfde' ? 'dezelfde fase' : faseNaam(fase);
}
