import { z } from 'zod';
import { idSchema } from './ids.ts';

/** What kind of word a begrip is, in the words of the page. */
export const BEGRIP_SOORTEN = ['afkorting', 'begrip', 'organisatie', 'programma'] as const;

/** Frontmatter of `content/begrippen/<id>.mdx`; the body is the further explanation. */
export const begripSchema = z.strictObject({
  /** The headword. */
  term: z.string().min(1),
  /** The full name, for an abbreviation. */
  voluit: z.string().min(1).optional(),
  /** What kind of word it is. */
  soort: z.enum(BEGRIP_SOORTEN),
  /** What it is, in one or two short sentences. */
  definitie: z.string().min(10).max(400),
  /** The forms by which it is recognised in running text; each form belongs to one begrip. */
  vormen: z.array(z.string().min(2)).min(1),
  /** Whether the meaning follows from the official text (`bron`) or is general knowledge (`algemeen`). */
  herkomst: z.enum(['bron', 'algemeen']),
  /** Ids of begrippen that help to understand this one. */
  zieOok: z.array(idSchema).default([]),
  /** Everyday words by which people look for it. */
  zoekwoorden: z.array(z.string().min(2)).default([]),
});

/** The frontmatter of a begrip. */
export type Begrip = z.infer<typeof begripSchema>;
