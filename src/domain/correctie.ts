import { z } from 'zod';
import { faseSchema, type Fase } from './fase.ts';
import { artikelIdSchema, idSchema } from './ids.ts';

/** The faults in open data files that the import can repair, after a person has confirmed it. */
export const INVOERFOUTEN = ['subtotaal-als-detail', 'bedragen-verschoven', 'rijen-dubbel', 'ander-artikelnummer', 'instrument-ontbreekt', 'percentage-als-bedrag'] as const;

/** A kind of fault in an open data file. */
export type Invoerfout = (typeof INVOERFOUTEN)[number];

/** Accepts `content/correcties/<id>.json`: a place where the source contradicts itself. Nothing is corrected silently. */
export const correctieSchema = z.strictObject({
  /** The contradiction in a few words. */
  titel: z.string().min(1),
  /** Id of the article it stands in, e.g. `2022/vii-07`. */
  artikel: artikelIdSchema,
  /** The document it stands in: a file name in `content/bronnen`. */
  bron: idSchema,
  /** The places, each with what stands there. */
  plaatsen: z
    .array(z.strictObject({ /** Path of headings. */ waar: z.string().min(1), /** The words there. */ staat: z.string().min(1) }))
    .min(2),
  /** What this publication prints, and why. */
  keuze: z.string().min(1),
  /** For a total that the source itself added up wrongly. Once confirmed, the check lets it pass. */
  som: z
    .strictObject({
      /** Path of the line. */
      regel: z.string().min(1),
      /** The year of the column, or the years. */
      jaar: z.union([z.int(), z.array(z.int()).min(1)]),
      /** The phase of the table, when that is a later one than the draft budget. */
      fase: faseSchema.optional(),
    })
    .optional(),
  /** For a fault in an open data file: the repair that the import makes once this is confirmed. */
  invoer: z.enum(INVOERFOUTEN).optional(),
  /** What kind of contradiction it is. */
  soort: z.enum(['naam', 'label', 'bedrag', 'spelling']),
  /** `voorgesteld` until a person has confirmed it; nothing follows a proposal. */
  status: z.enum(['voorgesteld', 'vastgesteld']),
});

/** One recorded contradiction. */
export type Correctie = z.infer<typeof correctieSchema>;

/** True when this is a confirmed correctie which says that the source itself added up this line of this article wrongly in this year; `fase` for the table of a later phase. */
export function excusesSum(correctie: Correctie, artikel: string, regel: string, jaar: number, fase?: Fase): boolean {
  const { som } = correctie;
  return correctie.status === 'vastgesteld' && correctie.artikel === artikel && som?.regel === regel && som.fase === fase && [som.jaar].flat().includes(jaar);
}
