import { z } from 'zod';

const groepSchema = z.strictObject({
  /** Words that people type. */
  gewoon: z.array(z.string().min(2)).min(1),
  /** Words for the same in budget documents. */
  officieel: z.array(z.string().min(2)).min(1),
});

/**
 * Accepts `content/zoekwoorden.json`: everyday words beside the official ones, for search. A begrip names its own in
 * `zoekwoorden`; here is what belongs to no begrip.
 */
export const zoekwoordenSchema = z.strictObject({ groepen: z.array(groepSchema) });

/** Everyday words and official words that mean about the same. */
export type Zoekwoordgroep = z.infer<typeof groepSchema>;
