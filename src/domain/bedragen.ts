import { z } from 'zod';
import { faseSchema } from './fase.ts';
import { hoofdstukNummerSchema, idSchema } from './ids.ts';

/** An amount in whole thousands of euros; `null` is "not given", which is not zero and is never summed. */
export const bedragSchema = z.int().nullable();

/** An amount in whole thousands of euros, or `null` for "not given". */
export type Bedrag = z.infer<typeof bedragSchema>;

/** The amounts of one row, one for each column of the table, in the order of `kolommen`. */
const bedragenSchema = z.array(bedragSchema);

/** A label exactly as the source prints it. */
const labelSchema = z.string().min(1);

const regelingSchema = z.strictObject({
  /** Last part of the line's path; unique within its instrument. */
  id: idSchema,
  /** The label as printed. The same label may occur under several instruments. */
  label: labelSchema,
  /** The amounts, × € 1.000. */
  bedragen: bedragenSchema,
});

const instrumentSchema = z.strictObject({
  /** Second part of the path, unique within its artikelonderdeel. */
  id: idSchema,
  /** The label as printed, e.g. "Subsidies (regelingen)". */
  label: labelSchema,
  /** Printed subtotal, × € 1.000; left out when the source prints none. */
  bedragen: bedragenSchema.optional(),
  /** The lines under this instrument, in printed order; empty when the source prints only the instrument with its amounts. */
  regelingen: z.array(regelingSchema),
}).refine((instrument) => instrument.regelingen.length > 0 || instrument.bedragen !== undefined, { path: ['regelingen'], error: 'ten minste een regeling, of bedragen van het instrument zelf' });

const onderdeelSchema = z.strictObject({
  /** First part of the path: the printed number, e.g. "7.1". */
  id: z.string().regex(/^\d+(?:\.\d+)*$/, 'het gedrukte nummer als tekst, zoals "7.1"'),
  /** The label as printed, number included. */
  label: labelSchema,
  /** Printed total of the artikelonderdeel, × € 1.000. */
  bedragen: bedragenSchema,
  /** The instruments, in printed order. */
  instrumenten: z.array(instrumentSchema),
});

const hoofdregelSchema = z.strictObject({ label: labelSchema, bedragen: bedragenSchema });

/** One column of the table: a year in a phase. */
export const kolomSchema = z.strictObject({
  /** The year printed above the column. */
  jaar: z.int().min(1900).max(2200),
  /** What kind of fact the column holds. */
  fase: faseSchema,
});

const percentageSchema = z.number().min(0).max(100);

/** The budget table of one article: `content/bedragen/<jaar>/<hoofdstuk>-<artikel>.json`. */
export const bedragenFileSchema = z.strictObject({
  /** The article, as the source numbers and names it. */
  artikel: z.strictObject({ nummer: z.string().regex(/^\d+$/, 'een nummer als tekst, zoals "7"'), naam: labelSchema }),
  /** The year the budget is for: its column is marked in the table. */
  begrotingsjaar: z.int().min(1900).max(2200),
  /** Number of the budget chapter, in the source's (Roman) form. */
  hoofdstuk: hoofdstukNummerSchema,
  /** The table as the source prints it. */
  tabel: z.strictObject({
    /** Number of the table in the source document. */
    nummer: z.int().positive(),
    /** Title of the table, without the unit. */
    titel: labelSchema,
    /** Rows of the printed table, head and blank rows included: proof that none was lost. */
    rijen: z.int().positive(),
    /** Blank rows among them; only when the table has others than the usual ones (see the check on rows). */
    legeRijen: z.int().min(0).optional(),
    /** Rows of the head, when it has more than one. */
    kopRijen: z.int().positive().optional(),
    /** Rows that have no line in this file, because the model has no place for them; the import report names each. */
    nietGeplaatst: z.int().positive().optional(),
    /** Lines in this file that the table does not print, such as the only artikelonderdeel of a table without parts. */
    toegevoegd: z.int().positive().optional(),
  }),
  /** Unit of every amount in this file. */
  eenheid: z.literal('x1000euro'),
  /** The document the table comes from: a file name in `content/bronnen`. */
  bron: idSchema,
  /** The columns, from left to right. */
  kolommen: z.array(kolomSchema).min(1),
  /** Commitments. Never added to uitgaven or ontvangsten. */
  verplichtingen: hoofdregelSchema,
  /** Expenditure, with the tree of parts below it. */
  uitgaven: hoofdregelSchema.extend({ onderdelen: z.array(onderdeelSchema).min(1) }),
  /** Receipts. */
  ontvangsten: hoofdregelSchema,
  /** Shares of the budget year's uitgaven that are legally committed, in percent, as the text of the source states them. */
  juridischVerplicht: z
    .strictObject({
      /** The share for the whole article. */
      totaal: percentageSchema,
      /** The share per instrument, where the source states it; an instrument covers all artikelonderdelen in which it occurs. */
      instrumenten: z.array(z.strictObject({ id: idSchema, percentage: percentageSchema })),
    })
    .optional(),
});

/** The content of one bedragen file. */
export type BedragenFile = z.infer<typeof bedragenFileSchema>;
