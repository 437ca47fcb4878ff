import { z } from 'zod';
import { SLUG_PATTERN } from './slug.ts';

/** Attributes of `<Figuur>` as an editor writes them. Strict: a misspelled attribute is a finding. */
export const figuurAttributenSchema = z
  .strictObject({
    /** Name of the figure and part of its permanent address: a kind of figure, or the name of a line of the table. */
    id: z.string().regex(SLUG_PATTERN),
    /** Line of the table, when the name alone does not tell. */
    regel: z.string().optional(),
    /** A title of the editor's own, only together with its proof. */
    titel: z.string().min(10).max(120).optional(),
    /** The expression that must hold for the title to be true. */
    bewijs: z.string().min(1).optional(),
  })
  .refine((value) => (value.titel === undefined) === (value.bewijs === undefined), { message: 'titel en bewijs horen bij elkaar' });

/** Attributes of `<Bewering>`: a sentence in the text that claims something, with its proof. */
export const beweringAttributenSchema = z.strictObject({
  /** The expression that must hold for the sentence to be true. */
  bewijs: z.string().min(1),
});
