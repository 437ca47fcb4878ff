import { z } from 'zod';
import { SLUG_PATTERN } from '../domain/slug.ts';

/** An amount × € 1.000 or a percentage, as the spec's unit says; `null` is "not given". */
const valueSchema = z.number().nullable();

const categorySchema = z.strictObject({
  /** A year or the name of a line. */
  label: z.string().min(1),
  /** A second, quieter line under the label; empty when there is none. */
  sublabel: z.string(),
  /** True for what the reader should see first: the budget year. */
  emphasis: z.boolean(),
  /** True for what only gives context, such as the sum of the small ones. */
  quiet: z.boolean(),
  /** Line of the budget table this is about, `null` for none or several. */
  pad: z.string().nullable(),
  /** Year this is about. */
  jaar: z.int().nullable(),
  /** Words beside the bar; empty when the value itself stands there. */
  note: z.string(),
});

const seriesSchema = z.strictObject({
  label: z.string().min(1),
  /** Place in the row of colours and patterns; `context` is the quiet one. */
  tone: z.enum(['1', '2', '3', '4', '5', 'context']),
  /** Line of the budget table the series is about, `null` for none or several. */
  pad: z.string().nullable(),
  /** One value per category. */
  values: z.array(valueSchema),
});

const tableSchema = z.strictObject({
  /** Heads of the columns; the first is that of the row labels. */
  head: z.array(z.string().min(1)).min(2),
  /** What the cells of each column are, the first column left out. */
  kinds: z.array(z.enum(['bedrag', 'procent'])),
  rows: z.array(
    z.strictObject({ label: z.string().min(1), pad: z.string().nullable(), total: z.boolean(), cells: z.array(valueSchema) }),
  ),
});

/** A figure as plain data: what it shows, not how. Survives JSON; no functions, colours or pixels. */
export const figuurSpecSchema = z.strictObject({
  /** Permanent name: part of the addresses of its files. */
  id: z.string().regex(SLUG_PATTERN),
  /** The finding. */
  titel: z.string().min(1),
  /** How the title was proved, `null` for a title that claims nothing. */
  bewijs: z.strictObject({ uitdrukking: z.string().min(1), uitkomst: z.string().min(1) }).nullable(),
  /** What is measured, over which period. */
  ondertitel: z.string().min(1),
  /** Upright columns side by side, or lying bars below each other. */
  form: z.enum(['columns', 'bars']),
  /** How several series share a category: on top of each other, side by side; `enkel` is one series. */
  stacking: z.enum(['single', 'stacked', 'grouped']),
  /** In which unit values are told; amounts in the spec are always × € 1.000. */
  eenheid: z.enum(['duizend', 'miljoen', 'miljard', 'procent']),
  /** True when the values are changes: they are told with a plus or minus. */
  signed: z.boolean(),
  categories: z.array(categorySchema).min(1),
  series: z.array(seriesSchema).min(1).max(6),
  /** Printed totals, one per category; `null` when there is nothing to add up. */
  totals: z.array(valueSchema).nullable(),
  /** The data, also of what was too small to draw. */
  tabel: tableSchema,
  /** What the reader should know, each a sentence. */
  opmerkingen: z.array(z.string().min(1)),
  /** What the figure was made from, without "Bron:". */
  bron: z.string().min(1),
});

/** A figure as plain data. */
export type FiguurSpec = z.infer<typeof figuurSpecSchema>;
/** One year or line of a figure. */
export type Category = FiguurSpec['categories'][number];
/** One series of a figure. */
export type Series = FiguurSpec['series'][number];
/** The data of a figure as a table. */
export type FiguurTable = FiguurSpec['tabel'];
