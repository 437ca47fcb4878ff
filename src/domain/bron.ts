import { z } from 'zod';

/** Kinds of source, with the heading under which the page lists them. */
export const BRON_SOORTEN = {
  kamerstuk: 'Kamerstukken',
  wet: 'Wetten',
  regeling: 'Regels en voorschriften',
  dataset: 'Open data',
  website: 'Websites',
  licentie: 'Licenties',
} as const;

/** Accepts `content/bronnen/<id>.json`: one reference with its address. */
export const bronSchema = z.strictObject({
  /** What kind of source it is. */
  soort: z.enum(Object.keys(BRON_SOORTEN) as [keyof typeof BRON_SOORTEN, ...(keyof typeof BRON_SOORTEN)[]]),
  /** The title of the document or site. */
  titel: z.string().min(1),
  /** How it is cited in running text. */
  aanduiding: z.string().min(1),
  /** Where it can be found. */
  url: z.url({ protocol: /^https$/ }),
  /** Who publishes it. */
  uitgever: z.string().min(1),
  /** What it is and what this publication uses it for. */
  toelichting: z.string().min(1),
  /** When the address was last looked at, YYYY-MM-DD; `null` when that was not recorded. */
  geraadpleegd: z.iso.date().nullable(),
});

/** One source. */
export type Bron = z.infer<typeof bronSchema>;
