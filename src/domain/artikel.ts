import { z } from 'zod';
import { faseSchema } from './fase.ts';
import { idSchema } from './ids.ts';

/** Frontmatter of `content/artikelen/<jaar>/<hoofdstuk>-<artikel>/publieksversie.mdx`. */
export const artikelSchema = z.strictObject({
  /** One or two sentences under the title: what the article is about. */
  samenvatting: z.string().min(20).max(400),
  /** Where the official text stands in its document, e.g. "Memorie van toelichting, paragraaf 3.7". */
  document: z.string().min(1),
  /** The official document: a file name in `content/bronnen`. */
  bron: idSchema,
  /** Phase of the budget cycle the text belongs to. */
  status: faseSchema,
  /** Version of this publication of the article, e.g. "1.0". In quotes: it is no number. */
  versie: z.string().regex(/^\d+\.\d+$/, 'tekst van twee getallen met een punt ertussen, zoals "1.0"'),
  /** Date of this version, YYYY-MM-DD. */
  datum: z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date()),
  /** Paths of the lines that the source does not explain either. */
  nietToegelicht: z.array(z.string()).default([]),
});

/** The frontmatter of an article. */
export type Artikel = z.infer<typeof artikelSchema>;
