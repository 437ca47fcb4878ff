import { z } from 'zod';
import { faseSchema } from './fase.ts';
import { SLUG_PATTERN } from './slug.ts';
import type { Sectie } from './tekst.ts';

/** The kinds of source an import can start from, with their names in a report. */
export const BRONFORMATEN = {
  'rijksfinancien-tekst': 'tekst gekopieerd van rijksfinancien.nl',
  html: 'webpagina of tabel uit een tekstverwerker (HTML)',
  'budgettaire-tabel-csv': 'open data: budgettaire tabellen (CSV)',
  'begrotingsstaat-csv': 'open data: begrotingsstaten (CSV)',
  'op-xml': 'officiële publicatie (XML)',
  xlsx: 'werkblad (Excel)',
} as const;

/** A kind of source. */
export type Bronformaat = keyof typeof BRONFORMATEN;

/** Where imported content came from: enough to prove that it is the same source. */
export const herkomstSchema = z.strictObject({
  /** What kind of file the source was. */
  formaat: z.enum(Object.keys(BRONFORMATEN) as [Bronformaat, ...Bronformaat[]]),
  /** Name of the source file, without folders. */
  bestand: z.string().min(1),
  /** SHA-256 of the source file, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/**
 * Frontmatter of `content/artikelen/<jaar>/<hoofdstuk>-<artikel>/officieel.mdx`, which `npm run import` writes. The body is the
 * official text word for word; it is never edited by hand.
 */
export const officieelSchema = z.strictObject({
  /** The heading above the article as printed, paragraph number included. */
  titel: z.string().min(1),
  /** The official document: a file name in `content/bronnen`. */
  bron: z.string().regex(SLUG_PATTERN),
  /** Phase of the budget cycle the text belongs to. */
  status: faseSchema,
  /** Where the text was imported from. */
  herkomst: herkomstSchema,
  /** What was changed in the signs of the text; the words are never changed. */
  normalisaties: z.array(z.strictObject({ soort: z.string().min(1), aantal: z.int().positive() })).default([]),
  /** Texts of a website's template that were left out. */
  weggelaten: z.array(z.string().min(1)).default([]),
});

/** The frontmatter of an official text. */
export type Officieel = z.infer<typeof officieelSchema>;

/** A piece of official text as it is shown: HTML of our own making, or the place where the source prints its budget table. */
export type Officieelblok = { soort: 'tekst'; html: string } | { soort: 'budgettabel' };

/**
 * A section of an official text. Its anchor is that of the section of the public version that tells the same, where there is one.
 * What stands above the first heading is a section with the title of the whole text.
 */
export interface OfficieleSectie extends Sectie {
  blokken: readonly Officieelblok[];
  /** False for what stands above the first heading: nothing is printed above it. */
  gekopt: boolean;
  /** True when the public version has a section with this anchor. */
  gedeeld: boolean;
}
