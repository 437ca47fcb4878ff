import { z } from 'zod';
import { bedragSchema } from './bedragen.ts';
import { faseSchema } from './fase.ts';
import { artikelIdSchema, hoofdstukNummerSchema, idSchema } from './ids.ts';

/** Number of a version: two whole numbers with a point between them. It is text, no decimal number: 1.10 comes after 1.9. */
export const versienummerSchema = z.string().regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, 'tekst van twee getallen met een punt ertussen, zoals "1.0"');

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, 'een SHA-256: 64 cijfers en letters van a tot en met f');

/** Blocks of text in Markdown (CommonMark with tables and footnotes), figures filled in: nothing has to be computed to read them. */
const blokkenSchema = z.array(z.string().min(1));

const sectieSchema = z.strictObject({
  /** Anchor of the heading, as on the page of the article. */
  anker: z.string().min(1),
  /** Words of the heading. */
  titel: z.string().min(1),
  /** Heading level, 2–6. */
  niveau: z.int().min(2).max(6),
  /** Path of the line of the table that the section explains. */
  regel: z.string().nullable(),
  blokken: blokkenSchema,
});

const kolomSchema = z.strictObject({ jaar: z.int(), fase: faseSchema });

const regelSchema = z.strictObject({
  /** Path of the line: its identity. */
  pad: z.string().min(1),
  soort: z.enum(['verplichtingen', 'uitgaven', 'artikelonderdeel', 'instrument', 'regeling', 'ontvangsten']),
  label: z.string().min(1),
  /** False when the source prints no amounts here and they were added up. */
  gedrukt: z.boolean(),
  /** One amount per column, × € 1.000; `null` is not given. */
  bedragen: z.array(bedragSchema),
});

/** What happened to something between two versions. */
const wijzigingsoortSchema = z.enum(['toegevoegd', 'vervallen', 'gewijzigd']);

/** What changed since the version before, computed when the version was recorded. */
const wijzigingenSchema = z.strictObject({
  /** Amounts that differ, of lines that both versions have. */
  bedragen: z.array(kolomSchema.extend({ regel: z.string().min(1), was: bedragSchema, is: bedragSchema })),
  /** Lines that came, went or got another label. */
  regels: z.array(z.strictObject({ regel: z.string().min(1), label: z.string().min(1), soort: wijzigingsoortSchema })),
  /** Columns that came or went. */
  kolommen: z.array(kolomSchema.extend({ soort: wijzigingsoortSchema })),
  /** Sections of the text that came, went or have other words. */
  secties: z.array(z.strictObject({ anker: z.string().min(1), titel: z.string().min(1), soort: wijzigingsoortSchema })),
  /** Anything else in the content of the article: a begrip, a source, the summary. */
  overig: z.array(z.strictObject({ wat: z.enum(['kop', 'tabel', 'begrip', 'bron', 'correctie', 'opmaak']), naam: z.string().min(1), soort: wijzigingsoortSchema })),
});

/**
 * Accepts `content/versies/<artikel>/<versie>/versie.json`: an article as it could be read at some date. It needs no other file to be
 * read, so that it stays readable when texts, amounts or the software change. Written by `npm run release`, never by hand.
 */
export const versieSchema = z.strictObject({
  /** Form of this record. A later form gets another number; this one stays readable. */
  vorm: z.literal(1),
  artikel: artikelIdSchema,
  versie: versienummerSchema,
  /** Date of this version, YYYY-MM-DD. */
  datum: z.iso.date(),
  /** What the editor says about it. */
  toelichting: z.string().min(1).nullable(),
  /** The version before, `null` for the first one. */
  vorige: versienummerSchema.nullable(),
  /** What changed since then, `null` for the first one. */
  wijzigingen: wijzigingenSchema.nullable(),
  /** SHA-256 of `inhoud.json` beside this file: the content code that stood in the document box. */
  inhoudscode: sha256Schema,
  nummer: z.string().regex(/^\d+$/),
  naam: z.string().min(1),
  hoofdstuk: hoofdstukNummerSchema,
  /** Phase of the budget cycle the text belongs to. */
  fase: faseSchema,
  samenvatting: z.string().min(1),
  /** The official document. */
  bron: z.strictObject({ id: idSchema, aanduiding: z.string().min(1), plaats: z.string().min(1), url: z.url() }),
  tekst: z.strictObject({ /** What stands above the first heading. */ inleiding: blokkenSchema, secties: z.array(sectieSchema) }),
  tabel: z.strictObject({
    nummer: z.int().positive(),
    titel: z.string().min(1),
    begrotingsjaar: z.int(),
    kolommen: z.array(kolomSchema).min(1),
    /** All lines in printed order. */
    regels: z.array(regelSchema),
  }),
  /** SHA-256 of all fields above as canonical JSON: whether this file is still as it was recorded. */
  zegel: sha256Schema,
});

/** One recorded version of an article. */
export type Versie = z.infer<typeof versieSchema>;

/** An article as it reads, whether recorded or not: a version without its seal. */
export type Stand = Omit<Versie, 'zegel' | 'vorm' | 'toelichting' | 'vorige' | 'wijzigingen'>;

/** A section of a version. */
export type Versiesectie = z.infer<typeof sectieSchema>;

/** A line of the table of a version. */
export type Versieregel = z.infer<typeof regelSchema>;

/** The table of a version. */
export type Versietabel = Versie['tabel'];

/** What changed between two versions. */
export type Wijzigingen = z.infer<typeof wijzigingenSchema>;

/** What happened to something between two versions. */
export type Wijzigingsoort = z.infer<typeof wijzigingsoortSchema>;

/** Orders version numbers: below zero when `a` comes before `b`. 1.9 comes before 1.10. */
export function compareVersies(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
