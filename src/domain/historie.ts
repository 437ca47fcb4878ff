import { z } from 'zod';
import { bedragSchema } from './bedragen.ts';
import { HOOFDSOORTEN } from './begroting.ts';
import { faseSchema } from './fase.ts';
import { artikelIdSchema, idSchema } from './ids.ts';

/** Accepts `content/open-data/<id>.json`: article totals of earlier years, by phase, from open data. */
export const historieSchema = z.strictObject({
  /** The data set: a file name in `content/bronnen`. */
  bron: idSchema,
  /** Id of the article it belongs to, e.g. `2022/vii-07`. */
  artikel: artikelIdSchema,
  /** Unit of every amount in this file. */
  eenheid: z.literal('x1000euro'),
  /** What the article was called in which year. */
  namen: z.array(z.strictObject({ jaar: z.int(), naam: z.string().min(1) })),
  /** The facts, one each; an empty cell of the source is `null`, not left out and not zero. */
  waarnemingen: z.array(
    z.strictObject({
      /** The year the amount is about. */
      jaar: z.int(),
      /** Which of the three. */
      soort: z.enum(HOOFDSOORTEN),
      /** The phase it was stated in. */
      fase: faseSchema,
      /** × € 1.000. */
      bedrag: bedragSchema,
    }),
  ),
});

/** The history of one article. */
export type Historie = z.infer<typeof historieSchema>;
